package dev.weft.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.Task;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a machine no longer needs it does not hold. */
final class ReleaseTest {
  /** Makes objects and forgets them. */
  private static final class Forgetful implements Supplier<Object> {
    private final List<WeakReference<Object>> made = new ArrayList<>();

    @Override
    public Object get() {
      Object object = new Object();
      made.add(new WeakReference<>(object));
      return object;
    }
  }

  @Test
  void aClosedGeneratorHoldsNoLocals() {
    Forgetful source = new Forgetful();
    AsyncGenerator<Object, Void, Void> keeps = BodiesWeft.keeps(source, done());
    keeps.advance();
    assertThat(isHeld(source.made.get(0))).isTrue();

    keeps.closeAsync();

    assertThat(isHeld(source.made.get(0))).isFalse();
    Reference.reachabilityFence(keeps);
  }

  @Test
  void aDeadLocalIsNotHeld() {
    Forgetful source = new Forgetful();
    AsyncGenerator<Object, Void, Void> keeps = BodiesWeft.keeps(source, done());
    keeps.advance();
    keeps.advance();

    assertThat(isHeld(source.made.get(0))).isFalse();
    Reference.reachabilityFence(keeps);
  }

  @Test
  void theCurrentElementIsReleasedAtTheEnd() {
    Forgetful source = new Forgetful();
    AsyncGenerator<Object, Void, Void> keeps = BodiesWeft.keeps(source, done());
    for (int i = 0; i < 3; i++) {
      keeps.advance();
    }
    assertThat(isHeld(source.made.get(1))).isTrue();

    keeps.advance();

    assertThat(isHeld(source.made.get(1))).isFalse();
    Reference.reachabilityFence(keeps);
  }

  @Test
  void aFinishedTaskHoldsNoArgument() {
    CompletableFuture<String> gate = new CompletableFuture<>();
    Forgetful source = new Forgetful();
    Task<Integer> task = BodiesWeft.keepsArgument(source.get(), gate);
    assertThat(isHeld(source.made.get(0))).isTrue();

    gate.complete("open");

    assertThat(task.isDone()).isTrue();
    assertThat(isHeld(source.made.get(0))).isFalse();
    Reference.reachabilityFence(task);
  }

  @Test
  void aFinishedDelegateIsReleased() {
    Forgetful source = new Forgetful();
    Generator<Object, Void, Void> generator =
        BodiesWeft.keepsDelegate(
            () -> {
              Object marker = source.get();
              return () -> List.<Object>of(marker.hashCode()).iterator();
            });
    generator.advance();
    generator.advance();

    assertThat(isHeld(source.made.get(0))).isFalse();
    Reference.reachabilityFence(generator);
  }

  private static CompletableFuture<String> done() {
    return CompletableFuture.completedFuture("done");
  }

  private static boolean isHeld(WeakReference<Object> reference) {
    for (int i = 0; i < 5 && reference.get() != null; i++) {
      System.gc();
    }
    return reference.get() != null;
  }
}
