package demo;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.Task;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Squares} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class SquaresWeft {
  private SquaresWeft() {
  }

  static Generator<Integer, Void, Void> odds(int start, int stop) {
    return new Squares_odds(start, stop);
  }

  static Generator<Integer, String, Integer> steps() {
    return new Squares_steps();
  }

  static AsyncGenerator<int[], Void, List<String>> squareOdds() {
    return new Squares_squareOdds();
  }

  static AsyncGenerator<List<? extends Number>, Character, Long> ask() {
    return new Squares_ask();
  }

  static Task<Boolean> isOdd(long number) {
    return new Squares_isOdd(number).start();
  }

  static Task<Void> rest() {
    return new Squares_rest().start();
  }
}
