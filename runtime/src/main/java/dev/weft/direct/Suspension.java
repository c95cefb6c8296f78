package dev.weft.direct;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Why a body handed over to whoever resumed it. */
sealed interface Suspension {
  /** At a yield, with an element. */
  record Yielded(@Nullable Object element) implements Suspension {}

  /** At an await of a stage that is not complete. */
  record Awaiting(CompletionStage<?> stage) implements Suspension {}

  /** For ever: it has returned. */
  record Returned(@Nullable Object result) implements Suspension {}

  /** For ever: it has failed. */
  record Threw(Throwable thrown) implements Suspension {}
}
