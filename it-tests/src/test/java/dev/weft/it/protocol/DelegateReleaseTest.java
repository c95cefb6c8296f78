package dev.weft.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncForeign;
import dev.weft.it.kit.Foreign;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A delegate that has ended is let go, while its delegator goes on. */
final class DelegateReleaseTest {
  private final List<WeakReference<Object>> made = new ArrayList<>();

  @Resumable
  static void three(Yield<Object> gen, Supplier<Generator<Object, Void, Void>> delegates) {
    for (int i = 0; i < 3; i++) {
      gen.yieldAll(delegates.get());
    }
    gen.yield("end");
  }

  @Resumable
  static void one(Yield<Object> gen, int depth) {
    if (depth == 0) {
      gen.yield("element");
    } else {
      gen.yieldAll(DelegateReleaseTestWeft.one(depth - 1));
    }
  }

  @Resumable
  static void asyncThree(
      AsyncYield<Object> gen, Supplier<AsyncGenerator<Object, Void, Void>> delegates) {
    for (int i = 0; i < 3; i++) {
      gen.yieldAll(delegates.get());
    }
    gen.yield("end");
  }

  @Resumable
  static void asyncOne(AsyncYield<Object> gen, int depth, CompletionStage<?> stage) {
    if (depth == 0) {
      gen.await(stage);
      gen.yield("element");
    } else {
      gen.yieldAll(DelegateReleaseTestWeft.asyncOne(depth - 1, stage));
    }
  }

  private <G> G noted(G delegate) {
    made.add(new WeakReference<>(delegate));
    return delegate;
  }

  private void assertAllCollected() throws InterruptedException {
    assertThat(made).hasSize(3);
    for (WeakReference<Object> reference : made) {
      for (int i = 0; i < 100 && reference.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertThat(reference.get()).isNull();
    }
  }

  private void check(UnaryOperator<Generator<Object, Void, Void>> disguise) throws Exception {
    Generator<Object, Void, Void> generator =
        DelegateReleaseTestWeft.three(() -> disguise.apply(noted(DelegateReleaseTestWeft.one(9))));
    for (int i = 0; i < 3; i++) {
      assertThat(generator.next()).isEqualTo("element");
    }
    assertThat(generator.next()).isEqualTo("end");
    assertAllCollected();
    Reference.reachabilityFence(generator);
  }

  private void checkAsync(UnaryOperator<AsyncGenerator<Object, Void, Void>> disguise)
      throws Exception {
    List<CompletableFuture<Object>> stages = new ArrayList<>();
    AsyncGenerator<Object, Void, Void> generator =
        DelegateReleaseTestWeft.asyncThree(
            () -> {
              stages.add(new CompletableFuture<>());
              return disguise.apply(
                  noted(DelegateReleaseTestWeft.asyncOne(9, stages.get(stages.size() - 1))));
            });
    for (int i = 0; i < 3; i++) {
      CompletableFuture<Boolean> step = generator.advance().toCompletableFuture();
      stages.get(i).complete("ready");
      assertThat(step).isCompletedWithValue(true);
      assertThat(generator.current()).isEqualTo("element");
    }
    assertThat(generator.advance().toCompletableFuture()).isCompletedWithValue(true);
    assertThat(generator.current()).isEqualTo("end");
    assertAllCollected();
    Reference.reachabilityFence(generator);
  }

  @Test
  void machines() throws Exception {
    check(delegate -> delegate);
  }

  @Test
  void somebodyElses() throws Exception {
    check(Foreign::new);
  }

  @Test
  void asynchronousMachines() throws Exception {
    checkAsync(delegate -> delegate);
  }

  @Test
  void somebodyElsesAsynchronous() throws Exception {
    checkAsync(AsyncForeign::new);
  }
}
