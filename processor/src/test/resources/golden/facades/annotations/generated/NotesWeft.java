package demo;

import dev.weft.Generator;
import dev.weft.Task;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Notes} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
public final class NotesWeft {
  private NotesWeft() {
  }

  /**
   * Yields each note.
   *
   * <p>Costs $5; see {@link #old}.
   *
   * @param notes what to yield
   * @param <N> a note
   */
  public static <@Notes.Maybe N extends @Notes.Maybe Object> Generator<@Notes.Maybe N, Void, Void> each(
      @Notes.Named("$notes \"\n") @Notes.Maybe List<? extends @Notes.Maybe N> notes,
      @Notes.Both("x") Map. @Notes.Maybe Entry<String, @Notes.Both Integer> entry,
      @Notes.Maybe String @Notes.Both [] @Notes.Maybe ... more) {
    return new Notes_each<N>(notes, entry, more);
  }

  @Deprecated(since = "2", forRemoval = true)
  static Task<@Notes.Maybe String> old(
      @Notes.Named(value = "n", numbers = {1, -2}, type = Map.Entry.class, policy = RetentionPolicy.SOURCE, nested = @Notes.Both("y"), letter = '\'') int number) {
    return new Notes_old(number).start();
  }
}
