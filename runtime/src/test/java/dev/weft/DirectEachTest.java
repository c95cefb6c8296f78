package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;

/** Async loops of templates that run themselves. */
final class DirectEachTest {
  private final List<Object> log = new ArrayList<>();

  private AsyncGenerator<Integer, Void, Void> numbers(
      String name, CompletableFuture<Void> cleanup) {
    return Direct.<Integer>asyncGenerator(
        gen -> {
          try {
            for (int i = 0; i < 3; i++) {
              gen.yield(i);
            }
          } finally {
            gen.await(cleanup);
            log.add(name + " closed");
          }
        });
  }

  private AsyncGenerator<Integer, Void, Void> numbers(String name) {
    return numbers(name, CompletableFuture.completedFuture(null));
  }

  @Test
  void takesAllElements() {
    Direct.task(
            async -> {
              for (int number : async.each(numbers("source"))) {
                log.add(number);
              }
              log.add("end");
            })
        .join();
    assertThat(log).containsExactly(0, 1, 2, "source closed", "end");
  }

  @Test
  void whatABreakLeavesIsClosedAtTheEndTheLastBegunFirst() {
    Direct.task(
            async -> {
              for (int number : async.each(numbers("outer"))) {
                for (int other : async.each(numbers("inner"))) {
                  log.add(number + other);
                  break;
                }
                break;
              }
              log.add("end");
            })
        .join();
    assertThat(log).containsExactly(0, "end", "inner closed", "outer closed");
  }

  @Test
  void theTaskAwaitsTheClosing() {
    CompletableFuture<Void> cleanup = new CompletableFuture<>();
    Task<Integer> task =
        Direct.task(
            async -> {
              for (int number : async.each(numbers("source", cleanup))) {
                return number;
              }
              return -1;
            });
    assertThat(task).isNotDone();
    cleanup.complete(null);
    assertThat(task).isCompletedWithValue(0);
    assertThat(log).containsExactly("source closed");
  }

  @Test
  void anExceptionInTheLoopClosesTheSourceAndIsThrown() {
    IllegalArgumentException failure = new IllegalArgumentException();
    Task<Void> task =
        Direct.task(
            async -> {
              for (int number : async.each(numbers("source"))) {
                log.add(number);
                throw failure;
              }
            });
    assertThat(Failures.of(task)).isSameAs(failure);
    assertThat(log).containsExactly(0, "source closed");
  }

  @Test
  void aFailureOfTheSourceIsThrownByTheLoop() {
    IllegalArgumentException failure = new IllegalArgumentException();
    AsyncGenerator<Integer, Void, Void> source =
        Direct.<Integer>asyncGenerator(
            gen -> {
              gen.yield(1);
              throw failure;
            });
    Task<Void> task =
        Direct.task(
            async -> {
              try {
                for (int number : async.each(source)) {
                  log.add(number);
                }
              } catch (IllegalArgumentException e) {
                log.add(e);
              }
            });
    assertThat(task).isCompleted();
    assertThat(log).containsExactly(1, failure);
  }

  @Test
  void aPublisherIsASourceToo() {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 16);
    Flow.Publisher<String> source = publisher;
    Task<Void> task =
        Direct.task(
            async -> {
              for (String element : async.each(source)) {
                log.add(element);
              }
            });
    try (publisher) {
      publisher.submit("a");
      publisher.submit("b");
    }
    task.join();
    assertThat(log).containsExactly("a", "b");
  }
}
