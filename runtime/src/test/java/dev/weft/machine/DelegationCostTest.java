package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Generator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An element costs the same at any depth of delegation, and what has ended is let go. */
final class DelegationCostTest {
  private static final int DEPTH = 1000;
  private static final int ELEMENTS = 100;

  private int runs;

  /** A delegator that counts how often it runs. */
  private Gen counting(Generator<?, ?, ?> delegate) {
    return Gen.of(
        (gen, state, input) -> {
          runs++;
          return state == 0 ? gen.delegate(1, delegate) : gen.complete(input);
        });
  }

  private static Object[] elements(int number) {
    Object[] elements = new Object[number];
    Arrays.setAll(elements, i -> i);
    return elements;
  }

  @Test
  void delegatorsDoNotRunWhileTheirDelegateYields() {
    Gen gen = Gen.elements("result", elements(ELEMENTS));
    for (int i = 0; i < DEPTH; i++) {
      gen = counting(gen);
    }
    for (int i = 0; i < ELEMENTS; i++) {
      assertThat(gen.advance()).isTrue();
      assertThat(gen.current()).isEqualTo(i);
    }
    assertThat(runs).isEqualTo(DEPTH);
    assertThat(gen.advance()).isFalse();
    assertThat(runs).isEqualTo(2 * DEPTH);
    assertThat(gen.result()).isEqualTo("result");
  }

  @Test
  void asynchronousDelegatorsAwaitNothingForTheirDelegate() {
    List<CompletableFuture<Object>> stages = new ArrayList<>();
    for (int i = 0; i < ELEMENTS; i++) {
      stages.add(new CompletableFuture<>());
    }
    AsyncGen gen = AsyncGen.values(stages.toArray(new CompletableFuture<?>[0]));
    for (int i = 0; i < DEPTH; i++) {
      gen = AsyncGen.chain(gen);
    }
    for (CompletableFuture<Object> stage : stages) {
      CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
      assertThat(step).isNotDone();
      // One callback, whatever the depth.
      assertThat(stage.getNumberOfDependents()).isLessThanOrEqualTo(1);
      stage.complete("value");
      assertThat(step).isCompletedWithValue(true);
    }
    assertThat(gen.advance()).isCompletedWithValue(false);
  }

  @Test
  void aDelegateThatHasEndedIsLetGo() throws InterruptedException {
    List<WeakReference<Object>> ended = new ArrayList<>();
    Gen gen =
        Gen.of(
            (self, state, input) -> {
              if (state == 3) {
                return self.yielded(4, "still here");
              }
              Gen delegate = Gen.chain(Gen.elements("result", "a"));
              ended.add(new WeakReference<>(delegate));
              return self.delegate(state + 1, delegate);
            });
    for (int i = 0; i < 3; i++) {
      assertThat(gen.next()).isEqualTo("a");
    }
    assertThat(gen.next()).isEqualTo("still here");
    for (WeakReference<Object> reference : ended) {
      Collected.await(reference);
    }
    gen.close();
  }

  @Test
  void aTailOfDelegationsHoldsNoMoreThanItsLength() {
    Gen gen = endless(0);
    for (int i = 0; i < 100_000; i++) {
      assertThat(gen.next()).isEqualTo(i);
    }
  }

  /** A stack that grows at either end, each machine stepped before it becomes a delegate. */
  @Test
  void aChainThatGrowsAtItsConsumersEnd() {
    List<Gen> chain = new ArrayList<>();
    Object[] elements = new Object[3_000];
    Arrays.setAll(elements, i -> i);
    chain.add(Gen.elements("result", elements));
    for (int i = 0; i < 1_000; i++) {
      Gen outer = Gen.chain(chain.get(i), Gen.chain(Gen.elements("result", "after " + i)));
      assertThat(outer.advance()).isTrue();
      assertThat(outer.current()).isEqualTo(i);
      assertThat(chain.get(i).current()).isEqualTo(i);
      chain.add(outer);
    }
    Gen bottom = chain.get(1_000);
    assertThat(bottom.advance()).isTrue();
    assertThat(chain).extracting(Gen::current).containsOnly(1_000);
    Gen middle = chain.get(500);
    assertThat(middle.advance()).isTrue();
    assertThat(chain.subList(0, 501)).extracting(Gen::current).containsOnly(1_001);
    assertThat(chain.subList(501, 1_001)).extracting(Gen::current).containsOnly(1_000);
    for (int i = 1_002; i < elements.length; i++) {
      assertThat(bottom.next()).isEqualTo(i);
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(bottom.next()).isEqualTo("after " + i);
    }
    assertThat(bottom.advance()).isFalse();
  }

  /** Yields a number, delegates to a short one, and goes on. */
  private static Gen endless(int from) {
    int[] next = {from};
    return Gen.of(
        (gen, state, input) ->
            state == 0
                ? gen.delegate(0, Gen.chain(Gen.elements("result", next[0]++)))
                : gen.complete(input));
  }
}
