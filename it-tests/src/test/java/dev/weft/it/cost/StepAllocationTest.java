package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step that finds an element at once allocates nothing but what the body itself does. */
final class StepAllocationTest {
  private static final int STEPS = 10_000;
  private static final Integer ELEMENT = 7;

  /** What the meter's own first use of a stage may take, far below a byte a step. */
  private static final long NOTHING = STEPS / 10;

  private final CompletableFuture<Integer> completed = CompletableFuture.completedFuture(ELEMENT);

  private byte[] counted = {};

  @Test
  void theMeterCounts() {
    assertThat(
            Meter.bytes(
                () -> {
                  counted = new byte[STEPS];
                  return counted.length;
                }))
        .isBetween((long) STEPS, STEPS + NOTHING);
  }

  @Test
  void aStepOfAGenerator() {
    assertFree(BodiesWeft.yields(ELEMENT, Integer.MAX_VALUE));
  }

  @Test
  void aStepOfAnAsyncGenerator() {
    assertFree(BodiesWeft.asyncYields(ELEMENT, Integer.MAX_VALUE));
  }

  @Test
  void aCompletedAwait() {
    assertFree(BodiesWeft.awaits(completed, Integer.MAX_VALUE));
  }

  @Test
  void anEachLoop() {
    assertFree(BodiesWeft.passesOn(BodiesWeft.asyncYields(ELEMENT, Integer.MAX_VALUE)));
  }

  @Test
  void anEachLoopOverAwaits() {
    assertFree(BodiesWeft.passesOn(BodiesWeft.awaits(completed, Integer.MAX_VALUE)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1_000})
  void aDelegation(int depth) {
    assertFree(BodiesWeft.chain(ELEMENT, Integer.MAX_VALUE, depth - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1_000})
  void anAsyncDelegation(int depth) {
    assertFree(BodiesWeft.asyncChain(ELEMENT, Integer.MAX_VALUE, depth - 1));
  }

  private static void assertFree(Generator<Integer, ?, ?> endless) {
    assertThat(Meter.bytes(() -> Meter.take(endless, STEPS))).isLessThan(NOTHING);
  }

  private static void assertFree(AsyncGenerator<Integer, ?, ?> endless) {
    assertThat(Meter.bytes(() -> Meter.take(endless, STEPS))).isLessThan(NOTHING);
  }
}
