package demo;

import dev.weft.machine.GeneratorMachine;
import dev.weft.machine.Loops;
import dev.weft.machine.Typed;
import dev.weft.machine.Unbox;
import java.util.Iterator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Totals.totals}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Totals_totals extends GeneratorMachine<String, Void, Void> {
  private final List<Integer> numbers;

  private final int start;

  private Object total;

  private Iterator<?> eachIterator;

  Totals_totals(List<Integer> numbers, int start) {
    this.numbers = numbers;
    this.start = start;
  }

  @Override
  protected Totals_totals fresh() {
    return new Totals_totals(numbers, start);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    var totalInitializer = Typed.initializer(() -> {
      int start = this.start;
      return new Object() {
        int sum = start;

        int add(int number) {
          return sum += number;
        }
      };
    });
    switch (state) {
      case 0: { // line 13: var total =
        var total = totalInitializer.get();
        this.total = total;
        eachIterator = Loops.iterator(numbers);
      }
      case 1: { // line 21: for (int each : numbers) {
        if (eachIterator.hasNext()) {
          int each = Unbox.toInt(eachIterator.next());
          var total = Typed.as(this.total, totalInitializer);
          return yielded(1, "after " + each + ": " + total.add(each));
        }
        var total = Typed.as(this.total, totalInitializer);
        input = "in all " + total.sum;
        this.eachIterator = null;
        this.total = null;
        return yielded(2, (String) input);
      }
      case 2: // line 24: gen.yield("in all " + total.sum)
        return complete(null);
      default:
        throw new AssertionError(state);
    }
  }

  @Override
  protected void clear() {
    total = null;
    eachIterator = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Totals", "totals", "Totals.java", switch (state) {
      case 1 -> 22;
      case 2 -> 24;
      default -> 13;
    });
  }
}
