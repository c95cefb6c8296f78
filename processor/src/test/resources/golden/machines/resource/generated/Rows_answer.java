package demo;

import dev.weft.machine.TaskMachine;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Rows.answer}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Rows_answer extends TaskMachine<String> {
  private CompletionStage<Rows.Connection> opening;

  private String question;

  private Rows.Connection connection;

  private Throwable thrown;

  private String returned;

  Rows_answer(CompletionStage<Rows.Connection> opening, String question) {
    this.opening = opening;
    this.question = question;
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    dispatch:
    for (;;) {
      try {
        switch (state) {
          case 0: // line 19: try (Connection connection = async.await(opening)) {
            state = 1;
          case 1: // line 19: async.await(opening)
            input = opening;
            this.opening = null;
            input = await(2, (CompletionStage<?>) input);
            if (input == PENDING) return PENDING;
          case 2: // line 19: async.await(opening)
            connection = (Rows.Connection) input;
            state = 3;
          case 3: // line 20: async.await(connection.ask(question))
            input = await(4, connection.ask(question));
            if (input == PENDING) return PENDING;
          case 4: { // line 20: async.await(connection.ask(question))
            int answer = (Integer) input;
            returned = question + answer;
            thrown = null;
            state = 5;
          }
          case 5: // line 19: end of Connection connection = async.await(opening)
            if (connection == null) {
              state = 8;
              continue dispatch;
            }
            state = 6;
          case 6: // line 19: end of Connection connection = async.await(opening)
            input = connection.closeAsync();
            this.connection = null;
            this.question = null;
            input = await(7, (CompletionStage<?>) input);
            if (input == PENDING) return PENDING;
          case 7: // line 19: end of Connection connection = async.await(opening)
            state = 8;
          case 8: // line 19: end of Connection connection = async.await(opening)
            if (thrown != null) {
              throw thrown;
            }
            return complete(returned);
          case 9: { // line 22: catch (IllegalArgumentException e) {
            if (!(input instanceof IllegalArgumentException)) {
              throw (Throwable) input;
            }
            IllegalArgumentException e = (IllegalArgumentException) input;
            return complete(e.getMessage());
          }
          case 10: // line 19: async.await(opening)
            thrown = (Throwable) input;
            state = 5;
            continue dispatch;
          case 11: // line 19: end of Connection connection = async.await(opening)
            if (thrown == null) {
              throw (Throwable) input;
            }
            thrown.addSuppressed((Throwable) input);
            state = 8;
            continue dispatch;
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
      case 1, 2, 5, 8, 10, 11 -> 9;
      case 3, 4 -> 10;
      case 6, 7 -> 11;
      default -> UNCAUGHT;
    };
  }

  @Override
  protected void clear() {
    opening = null;
    question = null;
    connection = null;
    thrown = null;
    returned = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Rows", "answer", "Rows.java", switch (state) {
      case 4 -> 20;
      default -> 19;
    });
  }
}
