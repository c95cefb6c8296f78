package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A group whose body is a task of its own: asyncio's taskgroups without a try. */
final class TaskGroupRunTest {
  private final CompletableFuture<String> body = new CompletableFuture<>();
  private final CompletableFuture<String> child = new CompletableFuture<>();
  private final CompletableFuture<String> sibling = new CompletableFuture<>();
  private final CompletableFuture<String> whole =
      TaskGroup.run(
          group -> {
            group.start(() -> child);
            group.start(() -> sibling);
            return body;
          });

  @Test
  void hasTheValueOfTheBodyWhenAllHaveEnded() {
    body.complete("value");
    child.complete("child");
    assertThat(whole).isNotDone();
    sibling.cancel(true);
    assertThat(whole).isCompletedWithValue("value");
  }

  @Test
  void aFailingChildCancelsTheRestAndTheBody() {
    IOException failure = new IOException();
    child.completeExceptionally(failure);
    assertThat(sibling).isCancelled();
    assertThat(body).isCancelled();
    assertThat(Failures.of(whole)).isSameAs(failure);
  }

  @Test
  void aFailingBodyCancelsTheChildren() {
    IOException failure = new IOException();
    body.completeExceptionally(failure);
    assertThat(child).isCancelled();
    assertThat(sibling).isCancelled();
    assertThat(Failures.of(whole)).isSameAs(failure);
  }

  @Test
  void aCancelledBodyCancelsTheChildren() {
    body.cancel(true);
    assertThat(child).isCancelled();
    assertThat(whole).isCancelled();
  }

  @Test
  void itsCancellationIsEverybodys() {
    whole.cancel(true);
    assertThat(body).isCancelled();
    assertThat(child).isCancelled();
    assertThat(Failures.of(whole)).isInstanceOf(CancellationException.class);
  }

  @Test
  void waitsForACleanup() {
    CompletableFuture<Void> cleanup = new CompletableFuture<>();
    IOException failure = new IOException();
    CompletableFuture<Object> result =
        TaskGroup.run(
            group -> {
              group.start(
                  () ->
                      Direct.task(
                          async -> {
                            try {
                              async.await(new CompletableFuture<>());
                            } finally {
                              async.await(cleanup);
                            }
                          }));
              return CompletableFuture.failedFuture(failure);
            });
    assertThat(result).isNotDone();
    cleanup.complete(null);
    assertThat(Failures.of(result)).isSameAs(failure);
  }

  @Test
  void aBodyThatCannotStartFailsIt() {
    IllegalStateException failure = new IllegalStateException();
    CompletableFuture<Object> result =
        TaskGroup.run(
            group -> {
              throw failure;
            });
    assertThat(Failures.of(result)).isSameAs(failure);
  }
}
