package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.annotation.Resumable;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** What test_yield_from.TestPEP380Operation has of references. */
final class ReleaseTest {
  @Resumable
  static void innermost(Exchange<Object, Object> gen) {
    gen.yield("innermost");
  }

  @Resumable
  static void inner(Exchange<Object, Object> gen) {
    Object outer = gen.yield("inner");
    gen.yieldAll(ReleaseTestWeft.innermost());
    gen.yield(outer);
  }

  @Resumable
  @SuppressWarnings("unchecked") // what the test sends
  static void outer(Exchange<Object, Object> gen) {
    Generator<Object, Object, ?> inner = (Generator<Object, Object, ?>) gen.yield("outer");
    gen.yieldAll(inner);
  }

  /**
   * test_close_with_cleared_frame: a stack of delegations that holds its own bottom is collected.
   */
  @Test
  void aCircleOfDelegations() throws InterruptedException {
    WeakReference<Object> circle = circle();
    for (int i = 0; i < 100 && circle.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(circle.get()).isNull();
  }

  private static WeakReference<Object> circle() {
    Generator<Object, Object, Void> inner = ReleaseTestWeft.inner();
    Generator<Object, Object, Void> outer = ReleaseTestWeft.outer();
    outer.send(null);
    outer.send(inner);
    assertThat(outer.current()).isEqualTo("inner");
    outer.send(outer);
    assertThat(outer.current()).isEqualTo("innermost");
    return new WeakReference<>(outer);
  }
}
