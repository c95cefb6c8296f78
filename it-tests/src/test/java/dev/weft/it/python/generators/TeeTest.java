package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "fun" and "refleaks" of test_generators: itertools.tee of a generator's own. */
final class TeeTest {
  private Iterator<Integer> source;

  private Generator<Integer, Void, Void> branch(Form form, Tee.Link<Integer> start) {
    return form.of(
        () -> TeeWeft.branch(start), () -> Direct.generator(gen -> Tee.branch(gen, start)));
  }

  /** "fun": m235, whose three uses of itself share one generator. */
  @ParameterizedTest
  @EnumSource
  void hamming(Form form) {
    Tee.Link<Integer> start = new Tee.Link<>(() -> source);
    Generator<Integer, Void, Void> result = branch(form, start);
    source = HammingTestWeft.hamming(() -> TeeWeft.branch(start));
    assertThat(Taken.first(15, result))
        .containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24);
    assertThat(Taken.first(60, result)).endsWith(600, 625, 640, 648, 675);
    result.close();
  }

  /** "fun": Fibonacci numbers, the same way. */
  @ParameterizedTest
  @EnumSource
  void fibonacci(Form form) {
    Tee.Link<Integer> start = new Tee.Link<>(() -> source);
    Generator<Integer, Void, Void> result = branch(form, start);
    source = HammingTestWeft.fibonacci(() -> TeeWeft.branch(start));
    assertThat(Taken.first(17, result)).endsWith(987, 1597, 2584);
    result.close();
  }

  /** "refleaks": a tee whose element is one of its own branches is collected with it. */
  @Test
  void aBranchThatHoldsItself() throws InterruptedException {
    Collected.await(branchOfItself());
  }

  private static WeakReference<Object> branchOfItself() {
    List<Object> elements = new ArrayList<>();
    Iterator<Object> endless = Stream.generate(() -> elements.get(0)).iterator();
    Generator<Object, Void, Void> head = TeeWeft.branch(new Tee.Link<>(() -> endless));
    elements.add(head);
    assertThat(head.next()).isSameAs(head);
    return new WeakReference<>(head);
  }
}
