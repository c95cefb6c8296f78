package dev.weft.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.Task;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facades have the types, the visibility and the annotations of their templates. */
final class FacadeTest {
  private final Bodies bodies = new Bodies("name");

  @Test
  void typesAreThoseOfTheTemplate() {
    Generator<Integer, Void, Integer> primitive = BodiesWeft.primitive();
    Generator<String, List<? extends Number>, Void> published = BodiesWeft.publicOne(1, 2, 3);
    AsyncGenerator<String, Long, List<String>> generic =
        BodiesWeft.generic(bodies, List.of("a", "b"));
    Task<Boolean> hidden = BodiesWeft.privateOne(true);
    AsyncGenerator<Integer[], Void, String> named =
        BodiesWeft.named(bodies, new ArrayList<Object>());

    assertThat(primitive.stream()).containsExactly(1);
    assertThat(published.stream()).containsExactly("a3");
    assertThat(generic.advance().toCompletableFuture().join()).isTrue();
    assertThat(generic.current()).isEqualTo("a");
    assertThat(hidden.join()).isTrue();
    assertThat(named.advance().toCompletableFuture().join()).isFalse();
    assertThat(named.result()).isEqualTo("name");
  }

  @Test
  void visibilityFollowsTheTemplate() {
    assertThat(visibility("publicOne")).isEqualTo(Modifier.PUBLIC);
    assertThat(visibility("generic")).isEqualTo(Modifier.PROTECTED);
    assertThat(visibility("primitive")).isZero();
    assertThat(visibility("privateOne")).isZero();
  }

  @Test
  void deprecationAndVarargsAreCarriedOver() {
    assertThat(method("old").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(method("primitive").isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(method("publicOne").isVarArgs()).isTrue();
  }

  @Test
  void aNullInstanceIsRejectedByTheCall() {
    assertThatThrownBy(() -> BodiesWeft.named(null, new ArrayList<>()))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void checkedExceptionsCanBeCaught() {
    Generator<String, Void, Void> checked = BodiesWeft.checked();
    try {
      assertThat(checked.advance(IOException.class)).isTrue();
      checked.advance(IOException.class);
      throw new AssertionError("not thrown");
    } catch (IOException e) {
      assertThat(e).hasMessage("checked");
    }
  }

  private static int visibility(String name) {
    return method(name).getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE);
  }

  private static Method method(String name) {
    return Stream.of(BodiesWeft.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
