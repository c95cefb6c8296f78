package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.it.kit.Failure;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Whatever the consumer does reaches the innermost generator at the same cost from any depth. */
final class ForwardingCostTest {
  private static final int DEEP = 1_000;
  private static final int STEPS = 20_000;
  private static final Integer SENT = 5;
  private static final Failure FAILURE = new Failure("raised");

  /** Handing a step on to a delegate costs something: once, not a thousand times. */
  private static final long FACTOR = 25;

  private static final int ATTEMPTS = 3;

  private static long iterate(Generator<Integer, Integer, ?> generator) {
    long sum = 0;
    for (int i = 0; i < STEPS && generator.hasNext(); i++) {
      sum += generator.next();
    }
    return sum;
  }

  private static long send(Generator<Integer, Integer, ?> generator) {
    long sum = 0;
    for (int i = 0; i < STEPS && generator.send(SENT); i++) {
      sum += generator.current();
    }
    return sum;
  }

  private static long raise(Generator<Integer, Integer, ?> generator) {
    long sum = 0;
    for (int i = 0; i < STEPS && generator.raise(FAILURE); i++) {
      sum += generator.current();
    }
    return sum;
  }

  private static long send(AsyncGenerator<Integer, Integer, ?> generator) {
    long sum = 0;
    for (int i = 0; i < STEPS && generator.send(SENT).toCompletableFuture().join(); i++) {
      sum += generator.current();
    }
    return sum;
  }

  private static long raise(AsyncGenerator<Integer, Integer, ?> generator) {
    long sum = 0;
    for (int i = 0; i < STEPS && generator.raise(FAILURE).toCompletableFuture().join(); i++) {
      sum += generator.current();
    }
    return sum;
  }

  /** Both generators delegate, so that it is the depth alone in which they differ. */
  private static void assertAlike(ToLongFunction<Generator<Integer, Integer, ?>> steps) {
    Generator<Integer, Integer, ?> one = AnsweringWeft.chain(0);
    Generator<Integer, Integer, ?> thousand = AnsweringWeft.chain(DEEP - 1);
    one.advance();
    thousand.advance();
    assertAlike(() -> steps.applyAsLong(one), () -> steps.applyAsLong(thousand));
  }

  private static void assertAsyncAlike(ToLongFunction<AsyncGenerator<Integer, Integer, ?>> steps) {
    AsyncGenerator<Integer, Integer, ?> one = AnsweringWeft.asyncChain(0);
    AsyncGenerator<Integer, Integer, ?> thousand = AnsweringWeft.asyncChain(DEEP - 1);
    one.advance();
    thousand.advance();
    assertAlike(() -> steps.applyAsLong(one), () -> steps.applyAsLong(thousand));
  }

  private static void assertAlike(LongSupplier one, LongSupplier thousand) {
    long oneNanos = Long.MAX_VALUE;
    long thousandNanos = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      oneNanos = Math.min(oneNanos, Meter.nanos(one));
      thousandNanos = Math.min(thousandNanos, Meter.nanos(thousand));
    }
    assertThat(thousandNanos).isLessThan(FACTOR * oneNanos);
  }

  @Test
  void iterates() {
    assertAlike(ForwardingCostTest::iterate);
  }

  @Test
  void sends() {
    assertAlike(ForwardingCostTest::send);
  }

  @Test
  void raises() {
    assertAlike(ForwardingCostTest::raise);
  }

  @Test
  void asyncSends() {
    assertAsyncAlike(ForwardingCostTest::send);
  }

  @Test
  void asyncRaises() {
    assertAsyncAlike(ForwardingCostTest::raise);
  }
}
