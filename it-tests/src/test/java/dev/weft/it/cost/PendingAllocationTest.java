package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an element takes that has to be waited for, beyond what the wait itself does. */
final class PendingAllocationTest {
  private static final int ELEMENTS = 10_000;

  /** The machines themselves, far below a byte an element. */
  private static final long MACHINES = ELEMENTS / 10;

  /** A stage of ours, 48 bytes, and what a future needs to tell a callback, 24 and 40. */
  private static final long STEP = 112;

  /** A task that awaits the elements itself: the stages, and a callback for each. */
  private final long waits = bytes(later -> BodiesWeft.sumOfLater(later, ELEMENTS));

  private interface Program {
    CompletableFuture<Long> start(Later later);
  }

  private static long bytes(Program program) {
    return Meter.bytes(
        () -> {
          Later later = new Later();
          return later.until(program.start(later));
        });
  }

  @Test
  void theMeterCountsTheStages() {
    assertThat(waits).isGreaterThan(24L * ELEMENTS);
  }

  @Test
  void fromMachineToMachineNothing() {
    assertThat(bytes(later -> BodiesWeft.sumOf(BodiesWeft.later(later, ELEMENTS))))
        .isLessThan(waits + MACHINES);
  }

  @Test
  void throughAThirdMachineNothing() {
    assertThat(
            bytes(
                later -> BodiesWeft.sumOf(BodiesWeft.passesOn(BodiesWeft.later(later, ELEMENTS)))))
        .isLessThan(waits + MACHINES);
  }

  @Test
  void throughOperatorsNothing() {
    assertThat(
            bytes(
                later -> {
                  AsyncIterable<Integer> elements = BodiesWeft.later(later, ELEMENTS);
                  return BodiesWeft.sumOf(elements.filter(element -> element > 0).skip(1));
                }))
        .isLessThan(waits + MACHINES);
  }

  @Test
  void toAnyOtherConsumerAStep() {
    assertThat(bytes(later -> Callback.sum(BodiesWeft.later(later, ELEMENTS))))
        .isLessThan(waits + ELEMENTS * STEP + MACHINES);
  }
}
