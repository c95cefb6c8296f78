package dev.weft.it.harness;

import dev.weft.GeneratorState;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/** What a generator shows between its steps: state, current element, result. */
final class Shown {
  private Shown() {}

  static void log(Trace trace, GeneratorState state, Supplier<?> current, Supplier<?> result) {
    trace.log("  " + state + " current: " + outcome(current) + " result: " + outcome(result));
  }

  private static String outcome(Supplier<?> value) {
    try {
      return text(value.get());
    } catch (IllegalStateException e) {
      return "none";
    }
  }

  /** A value, with its class where the text alone does not tell a long from an int. */
  static String text(Object value) {
    return value instanceof Number || value instanceof Character
        ? value + ":" + value.getClass().getSimpleName()
        : String.valueOf(value);
  }
}
