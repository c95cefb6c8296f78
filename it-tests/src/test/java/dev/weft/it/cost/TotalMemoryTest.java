package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** A whole run takes as much memory for a million elements as for ten: the machines. */
final class TotalMemoryTest {
  private static final int FEW = 10;
  private static final int MANY = 1_000_000;
  private static final Integer ELEMENT = 7;

  /** The two runs differ by some boxes, such as those of the sums. */
  private static final long SLACK = 1_024;

  /** An object's header, state and element, delegation, step and await, an int and a reference. */
  private static final long SMALL = 48;

  private final CompletableFuture<Integer> completed = CompletableFuture.completedFuture(ELEMENT);

  @Test
  void aGenerator() {
    assertConstant(n -> Meter.take(BodiesWeft.yields(ELEMENT, n), n));
  }

  @Test
  void anAsyncGenerator() {
    assertConstant(n -> Meter.take(BodiesWeft.asyncYields(ELEMENT, n), n));
  }

  @Test
  void aDelegation() {
    assertConstant(n -> Meter.take(BodiesWeft.chain(ELEMENT, n, 10), n));
  }

  @Test
  void awaits() {
    assertConstant(n -> BodiesWeft.sumOfAwaits(completed, n).join());
  }

  @Test
  void anEachLoop() {
    assertConstant(n -> BodiesWeft.sumOf(BodiesWeft.asyncYields(ELEMENT, n)).join());
  }

  @Test
  void anEachLoopOverAwaits() {
    assertConstant(n -> BodiesWeft.sumOf(BodiesWeft.awaits(completed, n)).join());
  }

  @Test
  void aSuspendedGeneratorIsSmall() {
    assertSmall(() -> Meter.take(BodiesWeft.yields(ELEMENT, FEW), 1));
  }

  @Test
  void aSuspendedAsyncGeneratorIsSmall() {
    assertSmall(
        () -> {
          var generator = BodiesWeft.asyncYields(ELEMENT, FEW);
          generator.advance();
          return generator.current();
        });
  }

  private static void assertConstant(IntToLongFunction run) {
    long few = Meter.bytes(() -> run.applyAsLong(FEW));
    long many = Meter.bytes(() -> run.applyAsLong(MANY));

    assertThat(many - few).isLessThan(SLACK);
  }

  private static void assertSmall(LongSupplier one) {
    int generators = 1_000;
    long bytes =
        Meter.bytes(
            () -> {
              long sum = 0;
              for (int i = 0; i < generators; i++) {
                sum += one.getAsLong();
              }
              return sum;
            });

    assertThat(bytes / generators).isLessThanOrEqualTo(SMALL);
  }
}
