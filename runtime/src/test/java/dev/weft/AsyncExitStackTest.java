package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** After TestAsyncExitStack of CPython's test_contextlib_async.py. */
final class AsyncExitStackTest {
  private final List<Object> events = new ArrayList<>();
  private final ArithmeticException failure = new ArithmeticException();

  private CompletionStage<Void> note(Object event) {
    events.add(event);
    return CompletableFuture.completedFuture(null);
  }

  private static <T> CompletionStage<T> failed(Throwable failure) {
    return CompletableFuture.failedFuture(failure);
  }

  private AsyncExitStack.Exit told(boolean swallows) {
    return thrown -> {
      events.add(thrown == null ? "none" : thrown);
      return CompletableFuture.completedFuture(swallows);
    };
  }

  /** test_async_callback. */
  @Test
  void callsTheLastOneFirst() {
    AsyncExitStack stack = new AsyncExitStack();
    for (int i = 0; i < 3; i++) {
      int number = i;
      stack.callback(() -> note(number));
    }
    assertThat(stack.closeAsync().toCompletableFuture()).isCompleted();
    assertThat(stack.closeAsync().toCompletableFuture()).isCompleted();
    assertThat(events).containsExactly(2, 1, 0);
  }

  /** test_async_push. */
  @Test
  void tellsWhatFails() {
    CompletableFuture<Object> used =
        AsyncExitStack.use(
            stack -> {
              stack.exit(told(false));
              stack.exit(told(true));
              stack.exit(told(false));
              return failed(failure);
            });
    assertThat(used).isCompletedWithValue(null);
    assertThat(events).containsExactly(failure, failure, "none");
  }

  /** test_enter_async_context. */
  @Test
  void closesContextsAndResources() {
    AsyncExitStackTestWeft.all(events);
    assertThat(events).containsExactly("open", "body", "scope null", "plain", "async", "closed");
  }

  @Resumable
  static void context(AsyncYield<String> gen, List<Object> events) {
    events.add("open");
    gen.yield("value");
    events.add("closed");
  }

  @Resumable
  static void all(Await async, List<Object> events) {
    try (AsyncExitStack stack = new AsyncExitStack()) {
      String value = async.await(stack.<String>enter(AsyncExitStackTestWeft.context(events)));
      assertThat(value).isEqualTo("value");
      stack.push(
          (AsyncCloseable)
              () -> {
                events.add("async");
                return CompletableFuture.completedFuture(null);
              });
      stack.push((AutoCloseable) () -> events.add("plain"));
      stack.push(
          (AsyncScope)
              thrown -> {
                events.add("scope " + thrown);
                return CompletableFuture.completedFuture(null);
              });
      events.add("body");
    }
  }

  /** test_enter_async_context_errors: what cannot be entered adds nothing. */
  @Test
  void holdsNothingThatCouldNotBeEntered() {
    AsyncExitStack stack = new AsyncExitStack();
    AsyncGenerator<String, Void, Void> begun = AsyncExitStackTestWeft.context(events);
    begun.advance();
    assertThat(Failures.of(stack.enter(begun))).isInstanceOf(IllegalStateException.class);
    stack.closeAsync();
    assertThat(events).containsExactly("open");
  }

  /** test_async_exit_exception_chaining: the first failure has the later ones suppressed. */
  @Test
  void chainsFailures() {
    IllegalArgumentException swallowed = new IllegalArgumentException();
    NoSuchElementException first = new NoSuchElementException();
    IllegalStateException second = new IllegalStateException();
    CompletableFuture<Object> used =
        AsyncExitStack.use(
            stack -> {
              stack.callback(() -> failed(second));
              stack.callback(() -> failed(first));
              stack.exit(told(true));
              stack.callback(() -> failed(swallowed));
              return failed(failure);
            });
    assertThat(Failures.of(used)).isSameAs(first);
    assertThat(first).hasSuppressedException(second);
    assertThat(events).containsExactly(failure);
    assertThat(failure).hasSuppressedException(swallowed);
  }

  /** In a try the failure of the body stays what is thrown. */
  @Test
  void cannotSwallowInATry() {
    assertThat(Failures.of(AsyncExitStackTestWeft.swallowing(failure, told(true))))
        .isSameAs(failure);
    assertThat(events).containsExactly(failure);
  }

  @Resumable
  static void swallowing(Await async, RuntimeException failure, AsyncExitStack.Exit exit) {
    try (AsyncExitStack stack = new AsyncExitStack()) {
      stack.exit(exit);
      throw failure;
    }
  }

  /** TestBaseExitStack.test_pop_all. */
  @Test
  void handsOverWhatItHolds() {
    AsyncExitStack stack = new AsyncExitStack();
    stack.callback(() -> note(1));
    AsyncExitStack other = stack.popAll();
    stack.closeAsync();
    assertThat(events).isEmpty();
    other.closeAsync();
    assertThat(events).containsExactly(1);
  }
}
