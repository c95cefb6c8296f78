package demo;

import dev.weft.machine.TaskMachine;
import dev.weft.machine.Unbox;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Tally.sum}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Tally_sum extends TaskMachine<Long> {
  private List<CompletionStage<Integer>> parts;

  private long sum;

  private int count;

  private int i;

  Tally_sum(List<CompletionStage<Integer>> parts) {
    this.parts = parts;
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    long sum = this.sum;
    int count = this.count;
    int i = this.i;
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 14: long sum = 0;
          sum = 0;
          count = 0;
          i = 0;
        case 1: // line 16: for (int i = 0; i < parts.size(); i++) {
          if (!(i < parts.size())) {
            return complete(sum * 1000 + count);
          }
          input = await(2, parts.get(i));
          if (input == PENDING) {
            this.sum = sum;
            this.count = count;
            this.i = i;
            return PENDING;
          }
        case 2: { // line 17: async.await(parts.get(i))
          int part = Unbox.toInt(input);
          if (part >= 0) {
            sum += part;
            count++;
          }
          i++;
          state = 1;
          continue dispatch;
        }
        default:
          throw new AssertionError(state);
      }
    }
  }

  @Override
  protected void clear() {
    parts = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Tally", "sum", "Tally.java", switch (state) {
      case 2 -> 17;
      default -> 14;
    });
  }
}
