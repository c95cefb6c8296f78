package dev.weft;

import dev.weft.async.Deadline;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Some time for part of a template: {@code asyncio.timeout} in Python.
 *
 * <pre>{@code
 * try (TimeoutScope limit = TimeoutScope.of(Duration.ofSeconds(5))) {
 *   page = async.await(client.get(url));
 *   text = async.await(page.text());
 * }
 * }</pre>
 *
 * <p>When the time is over, a {@link TimeoutException} is raised where the task awaits, or next
 * does. If it awaits another task, or a step of a generator, that is cancelled, and its end awaited
 * first, as {@link Task#cancel} has it: one that catches the cancellation gives its value, and
 * nothing is raised here. The exception is a checked exception: for a {@code catch} of it to
 * compile, an await within names it, as in {@code async.await(page.text(),
 * TimeoutException.class)}. Once the {@code try} has been left nothing is raised any more. It is
 * for the task that opens it: elsewhere {@link Async#timeout} gives time to a stage.
 *
 * <p>Of scopes within one another, the exception of the outer one is raised within the inner one,
 * and a {@code catch} in between gets it. It does not mean that one, and has to go on:
 *
 * <pre>{@code
 * } catch (TimeoutException e) { // of the inner scope
 *   if (outer.isExpired()) {
 *     throw e;
 *   }
 * }
 * }</pre>
 */
public final class TimeoutScope implements AsyncScope {
  private final Deadline deadline;

  private TimeoutScope(Deadline deadline) {
    this.deadline = deadline;
  }

  /**
   * Opens a scope in the running task.
   *
   * @param time how long; none, or less, raises at the first await that suspends
   * @throws IllegalStateException off any task
   */
  public static TimeoutScope of(Duration time) {
    Deadline deadline = new Deadline();
    deadline.set(time);
    return new TimeoutScope(deadline);
  }

  /**
   * Gives it another time, from now on.
   *
   * @param time how long; null for ever
   * @throws IllegalStateException if the time is over already, or the scope was left
   */
  public void reschedule(@Nullable Duration time) {
    deadline.set(time);
  }

  /** Whether the time was over before the scope was left. */
  public boolean isExpired() {
    return deadline.isExpired();
  }

  /** Leaves the scope: no time is measured any more. */
  @Override
  public CompletionStage<Void> closeAsync(@Nullable Throwable failure) {
    return deadline.leave();
  }

  /** Whether the scope is active, expired or finished. */
  @Override
  public String toString() {
    return "TimeoutScope[" + deadline + "]";
  }
}
