package demo;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.lang.annotation.ElementType;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** Javadoc, {@code @Deprecated}, and what stands on parameters and types. */
public final class Notes {
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface Maybe {}

  @Target({ElementType.TYPE_USE, ElementType.PARAMETER})
  @interface Both {
    String value() default "";
  }

  @Target(ElementType.PARAMETER)
  @interface Named {
    String value();

    int[] numbers() default {};

    Class<?> type() default Object.class;

    RetentionPolicy policy() default RetentionPolicy.CLASS;

    Both nested() default @Both("none");

    char letter() default 'a';
  }

  /**
   * Yields each note.
   *
   * <p>Costs $5; see {@link #old}.
   *
   * @param gen the scope, which
   *     callers never see
   * @param notes what to yield
   * @param <N> a note
   */
  @Resumable
  public static <@Maybe N extends @Maybe Object> void each(
      Yield<@Maybe N> gen,
      @Named("$notes \"\n") final @Maybe List<? extends @Maybe N> notes,
      @Both("x") Map.@Maybe Entry<String, @Both Integer> entry,
      @Maybe String @Both [] @Maybe ... more) {}

  @Deprecated(since = "2", forRemoval = true)
  @Resumable
  static @Maybe String old(
      Await async,
      @Named(
              value = "n",
              numbers = {1, -2},
              type = Map.Entry.class,
              policy = RetentionPolicy.SOURCE,
              nested = @Both("y"),
              letter = '\'')
          int number) {
    return null;
  }
}
