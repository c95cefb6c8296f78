package dev.weft;

import dev.weft.async.Group;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that none outlives: structured concurrency, {@code asyncio.TaskGroup} in Python.
 *
 * <pre>{@code
 * try (TaskGroup group = TaskGroup.open()) {
 *   group.start(() -> PagesWeft.fetch(first));
 *   group.start(() -> PagesWeft.fetch(second));
 * } // both have ended here
 * }</pre>
 *
 * <p>The end of the {@code try} awaits the children. The first of them to fail has the others
 * cancelled, and the body too: that very failure is raised where the body awaits. All ends are
 * awaited, then the failure leaves the {@code try}, with those of other children suppressed. If the
 * body itself fails, or is cancelled, the children are cancelled and awaited. A child that is
 * cancelled, by whomever, is no failure. For a {@code catch} of a checked failure to compile, an
 * await within names it, as {@link Await#await(CompletionStage, Class)} has it, or the {@code
 * catch} is one of {@code Exception}.
 *
 * <p>{@link #run} does the same for a body that is a task of its own.
 *
 * <p>May be used from any thread; the children need not be templates.
 */
public final class TaskGroup implements AsyncScope {
  private final Group<?> children;

  private TaskGroup(Group<?> children) {
    this.children = children;
  }

  /**
   * Opens a group in a template, for a try-with-resources. Off any task there is no body to
   * interrupt.
   */
  public static TaskGroup open() {
    return new TaskGroup(Group.open());
  }

  /**
   * Runs a body as a task of a new group, and awaits all that it starts there. When a child fails,
   * the body is cancelled with the other children; when the body fails, they are.
   *
   * @param body begins the body; may start children
   * @param <R> the body's value
   * @return completes with the body's value when nothing runs any more, or with the first failure,
   *     the others suppressed; with a {@link CancellationException} if the body was cancelled and
   *     nothing has failed. To cancel it is to cancel them all, and to wait for their end
   */
  public static <R extends @Nullable Object> CompletableFuture<R> run(
      Function<? super TaskGroup, ? extends CompletionStage<? extends R>> body) {
    Group<R> children = Group.called();
    return children.run(() -> body.apply(new TaskGroup(children)));
  }

  /**
   * Starts a child. Children may start others.
   *
   * @param child starts it; what it throws is thrown here, and is no child's failure
   * @param <S> the child: a {@link Task}, or any other stage
   * @return the child, which need not be kept
   * @throws IllegalStateException if the group has ended, or is being cancelled; nothing is started
   */
  @CanIgnoreReturnValue
  public <S extends CompletionStage<?>> S start(Supplier<S> child) {
    return children.start(child);
  }

  /**
   * Leaves the group: awaits the children, and cancels them first if the body has failed.
   *
   * @param failure what the body has failed with, null if it has not
   * @return completes when no child runs any more, with the failure of the first that failed. If it
   *     is {@code failure} itself that was a child's, the others' are suppressed in it
   */
  @Override
  @SuppressWarnings("unchecked") // a group that is left has no value
  public CompletionStage<Void> closeAsync(@Nullable Throwable failure) {
    return (CompletionStage<Void>) children.leave(failure);
  }
}
