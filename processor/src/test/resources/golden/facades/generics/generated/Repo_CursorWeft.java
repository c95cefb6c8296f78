package demo;

import dev.weft.Generator;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Repo.Cursor} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Repo_CursorWeft {
  private Repo_CursorWeft() {
  }

  static <T> Generator<T, Void, Void> move(Repo.Cursor<T> cursor, T[][] grid) {
    return new Repo_Cursor_move<T>(Objects.requireNonNull(cursor, "cursor"), grid);
  }
}
