package demo;

import dev.weft.machine.AsyncGeneratorMachine;
import dev.weft.machine.Handles;
import dev.weft.machine.Loops;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Mirror.copy}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Mirror_copy extends AsyncGeneratorMachine<String, Void, Integer> {
  private final Mirror self;

  private final List<CompletionStage<String>> pages;

  private int copied;

  private int returned;

  private Iterator<?> pageIterator;

  private Throwable thrown_3;

  private int exit_2;

  Mirror_copy(Mirror self, List<CompletionStage<String>> pages) {
    this.self = self;
    this.pages = pages;
  }

  @Override
  protected Mirror_copy fresh() {
    return new Mirror_copy(self, pages);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    Throwable thrown = null;
    int exit = 0;
    CompletionStage<String> page = null;
    dispatch:
    for (;;) {
      try {
        switch (state) {
          case 0: // line 16: int copied = 0;
            copied = 0;
            state = 1;
          case 1: // line 18: for (CompletionStage<String> page : pages) {
            pageIterator = Loops.iterator(pages);
          case 2: // line 18: for (CompletionStage<String> page : pages) {
            if (!pageIterator.hasNext()) {
              thrown = null;
              exit = 0;
              state = 9;
              continue dispatch;
            }
            page = (CompletionStage<String>) pageIterator.next();
            state = 3;
          case 3: // line 20: gen.await(page, IOException.class)
            input = await(4, page);
            if (input == PENDING) return PENDING;
          case 4: { // line 20: gen.await(page, IOException.class)
            String text = (String) input;
            if (text.isEmpty()) {
              returned = copied;
              thrown_3 = null;
              exit_2 = 1;
              state = 7;
              continue dispatch;
            }
            this.thrown_3 = null;
            return yielded(5, text);
          }
          case 5: // line 25: copied++;
            copied++;
            state = 6;
          case 6: // line 19: try {
            thrown_3 = null;
            exit_2 = 0;
            state = 7;
          case 7: // line 29: gen.await(flush())
            input = await(8, Hidden.flush(self));
            if (input == PENDING) return PENDING;
          case 8: // line 29: gen.await(flush())
            if (thrown_3 != null) {
              throw thrown_3;
            }
            if (exit_2 != 1) {
              state = 2;
              continue dispatch;
            }
            thrown = null;
            exit = 1;
            state = 9;
          case 9: // line 33: log.add("copied " + copied);
            Hidden.getLog(self).add("copied " + copied);
            if (thrown != null) {
              throw thrown;
            }
            if (exit == 1) {
              return complete(returned);
            }
            return complete(copied);
          case 10: // line 17: try {
            thrown = (Throwable) input;
            exit = 0;
            state = 9;
            continue dispatch;
          case 11: // line 19: try {
            thrown_3 = (Throwable) input;
            exit_2 = 0;
            state = 7;
            continue dispatch;
          case 12: { // line 26: catch (IllegalStateException e) {
            if (!(input instanceof IllegalStateException)) {
              throw (Throwable) input;
            }
            IllegalStateException e = (IllegalStateException) input;
            Hidden.getLog(self).add("skipped: " + e.getMessage());
            state = 6;
            continue dispatch;
          }
          default:
            throw new AssertionError(state);
        }
      } catch (Throwable thrown_2) {
        state = caught(state, thrown_2);
        input = thrown_2;
      }
    }
  }

  @Override
  protected int handler(int state) {
    return switch (state) {
      case 1, 2, 7, 8, 11 -> 10;
      case 6, 12 -> 11;
      case 3, 4, 5 -> 12;
      default -> UNCAUGHT;
    };
  }

  @Override
  protected void clear() {
    pageIterator = null;
    thrown_3 = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Mirror", "copy", "Mirror.java", switch (state) {
      case 4 -> 20;
      case 5 -> 24;
      case 8 -> 29;
      default -> 16;
    });
  }

  /**
   * Members that only method handles reach.
   */
  private static final class Hidden {
    private static final MethodHandle HANDLE_0 = Handles.method(
        MethodHandles.lookup(), Mirror.class, Mirror.class, "flush", CompletionStage.class);

    private static final MethodHandle HANDLE_1 = Handles.getter(
        MethodHandles.lookup(), Mirror.class, Mirror.class, "log", List.class);

    private Hidden() {
    }

    static CompletionStage<Void> flush(Mirror on) {
      try {
        return (CompletionStage<Void>) HANDLE_0.invoke(on);
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }

    static List<String> getLog(Mirror on) {
      try {
        return (List<String>) HANDLE_1.invoke(on);
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }
  }
}
