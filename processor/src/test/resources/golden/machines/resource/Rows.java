package demo;

import dev.weft.AsyncCloseable;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;

final class Rows {
  private Rows() {}

  /** A connection that takes its time to close. */
  interface Connection extends AsyncCloseable {
    CompletionStage<Integer> ask(String question);
  }

  /** Asks one thing, and closes in any case. */
  @Resumable
  static String answer(Await async, CompletionStage<Connection> opening, String question) {
    try (Connection connection = async.await(opening)) {
      int answer = async.await(connection.ask(question));
      return question + answer;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
