package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How a loop begins and ends, and what becomes of the main stage. */
final class EventLoopTest {
  private static CompletableFuture<Object> failed(Throwable failure) {
    return CompletableFuture.failedFuture(failure);
  }

  @Test
  void hasTheValueOfTheMainStage() {
    assertThat(EventLoop.run(() -> CompletableFuture.completedFuture("value"))).isEqualTo("value");
    assertThat(EventLoop.<Object>run(() -> CompletableFuture.completedFuture(null))).isNull();
    assertThat(EventLoop.run(() -> CompletableFuture.completedStage("value"))).isEqualTo("value");
  }

  @Test
  void throwsTheVeryFailureOfTheMainStage() {
    IOException failure = new IOException();
    assertThatThrownBy(() -> EventLoop.run(() -> failed(failure))).isSameAs(failure);
    assertThatThrownBy(() -> EventLoop.run(() -> failed(failure).thenRun(() -> {})))
        .isSameAs(failure);
  }

  @Test
  void unwrapsACompletionExceptionOnce() {
    CompletionException inner = new CompletionException(new IOException());
    assertThatThrownBy(() -> EventLoop.run(() -> failed(new CompletionException(inner))))
        .isSameAs(inner);
    CompletionException bare = new CompletionException("no cause", null);
    assertThatThrownBy(() -> EventLoop.run(() -> failed(bare))).isSameAs(bare);
  }

  @Test
  void throwsWhatTheMainSupplierThrows() {
    IllegalArgumentException failure = new IllegalArgumentException();
    assertThatThrownBy(
            () ->
                EventLoop.run(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> EventLoop.run(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> EventLoop.run(() -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("the main stage is null");
    assertThat(EventLoop.current()).isNull();
  }

  @Test
  void isCancelledByTheCancellationOfTheMainStage() {
    CompletableFuture<Object> main = new CompletableFuture<>();
    assertThatThrownBy(
            () ->
                EventLoop.run(
                    () -> {
                      EventLoop.current().execute(() -> main.cancel(true));
                      return main;
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void isCurrentWhileItRuns() {
    assertThat(EventLoop.current()).isNull();
    EventLoop loop = EventLoop.run(() -> CompletableFuture.completedFuture(EventLoop.current()));
    assertThat(loop).isNotNull();
    assertThat(EventLoop.current()).isNull();
  }

  @Test
  void refusesANestedRun() {
    List<Throwable> thrown = new ArrayList<>();
    EventLoop.run(
        () -> {
          EventLoop outer = EventLoop.current();
          try {
            EventLoop.run(() -> CompletableFuture.completedFuture(null));
          } catch (IllegalStateException e) {
            thrown.add(e);
          }
          assertThat(EventLoop.current()).isSameAs(outer);
          return CompletableFuture.completedFuture(null);
        });
    assertThat(thrown)
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessage("this thread is running an event loop already"));
  }

  @Test
  void takesNothingOnceItHasEnded() {
    EventLoop loop = EventLoop.run(() -> CompletableFuture.completedFuture(EventLoop.current()));
    assertThatThrownBy(() -> loop.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void wakesForAMainStageThatAnotherThreadCompletes() {
    CompletableFuture<String> main = new CompletableFuture<>();
    String value =
        EventLoop.run(
            () -> {
              new Thread(() -> main.complete("value")).start();
              return main;
            });
    assertThat(value).isEqualTo("value");
  }

  @Test
  void runsOnAsManyThreadsAsThereAreLoops() throws InterruptedException {
    AtomicReference<EventLoop> other = new AtomicReference<>();
    Thread thread =
        new Thread(
            () ->
                other.set(
                    EventLoop.run(() -> CompletableFuture.completedFuture(EventLoop.current()))));
    EventLoop here =
        EventLoop.run(
            () -> {
              thread.start();
              return CompletableFuture.completedFuture(EventLoop.current());
            });
    thread.join();
    assertThat(other.get()).isNotNull().isNotSameAs(here);
  }
}
