package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** An element costs the same however many generators hand it on. */
final class DepthCostTest {
  private static final int DEEP = 1_000;
  private static final int STEPS = 200_000;
  private static final Integer ELEMENT = 7;

  /**
   * A flat machine is inlined into its consumer, a delegate is run by a driver: once, not a
   * thousand times.
   */
  private static final long FACTOR = 50;

  private static final int ATTEMPTS = 5;

  @Test
  void aThousandDelegations() {
    Generator<Integer, ?, ?> flat = BodiesWeft.yields(ELEMENT, Integer.MAX_VALUE);
    Generator<Integer, ?, ?> deep = BodiesWeft.chain(ELEMENT, Integer.MAX_VALUE, DEEP - 1);

    assertAlike(() -> Meter.take(flat, STEPS), () -> Meter.take(deep, STEPS));
  }

  @Test
  void aThousandAsyncDelegations() {
    AsyncGenerator<Integer, ?, ?> flat = BodiesWeft.asyncYields(ELEMENT, Integer.MAX_VALUE);
    AsyncGenerator<Integer, ?, ?> deep =
        BodiesWeft.asyncChain(ELEMENT, Integer.MAX_VALUE, DEEP - 1);

    assertAlike(() -> Meter.take(flat, STEPS), () -> Meter.take(deep, STEPS));
  }

  /**
   * The best of several attempts: a walk through the chain would take hundreds of times as long.
   */
  private static void assertAlike(LongSupplier flat, LongSupplier deep) {
    long flatNanos = Long.MAX_VALUE;
    long deepNanos = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      flatNanos = Math.min(flatNanos, Meter.nanos(flat));
      deepNanos = Math.min(deepNanos, Meter.nanos(deep));
    }

    assertThat(deepNanos).isLessThan(FACTOR * flatNanos);
  }
}
