package demo;

import dev.weft.machine.GeneratorMachine;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Ranges.sums}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Ranges_sums extends GeneratorMachine<Integer, Void, Integer> {
  private final int start;

  private final int stop;

  private int sum;

  private int number;

  Ranges_sums(int start, int stop) {
    this.start = start;
    this.stop = stop;
  }

  @Override
  protected Ranges_sums fresh() {
    return new Ranges_sums(start, stop);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 12: int sum = 0;
          sum = 0;
          number = start;
          state = 2;
          continue dispatch;
        case 1: // line 13: number++
          number++;
        case 2: { // line 13: for (int number = start; number < stop; number++) {
          if (!(number < stop)) {
            return complete(sum);
          }
          int square = number * number;
          sum += square;
          return yielded(1, sum);
        }
        default:
          throw new AssertionError(state);
      }
    }
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Ranges", "sums", "Ranges.java", switch (state) {
      case 1 -> 16;
      default -> 12;
    });
  }
}
