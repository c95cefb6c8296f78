package demo;

import dev.weft.machine.GeneratorMachine;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Averages.running}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Averages_running extends GeneratorMachine<Double, Double, Double> {
  private double total;

  private int count;

  private Double sent;

  Averages_running() {
  }

  @Override
  protected Averages_running fresh() {
    return new Averages_running();
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 12: double total = 0;
          total = 0;
          count = 0;
          state = 2;
          continue dispatch;
        case 1: // line 15: gen.yield(count == 0 ? 0 : total / count)
          if (!((sent = (Double) input) != null)) {
            return complete(total);
          }
          total += sent;
          count++;
        case 2: // line 15: gen.yield(count == 0 ? 0 : total / count)
          return yielded(1, count == 0 ? 0 : total / count);
        default:
          throw new AssertionError(state);
      }
    }
  }

  @Override
  protected void clear() {
    sent = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Averages", "running", "Averages.java", switch (state) {
      case 1 -> 15;
      default -> 12;
    });
  }
}
