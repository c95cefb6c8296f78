package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.EventLoop;
import dev.weft.Failures;
import dev.weft.GeneratorState;
import dev.weft.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** An async for over a machine, whose awaits its taker's step waits for. */
final class PullTest {
  private final List<Object> log = new ArrayList<>();
  private final List<CompletableFuture<Integer>> stages = new ArrayList<>();
  private final CompletableFuture<Void> cleanup = new CompletableFuture<>();
  private final AsyncGenerator<Integer, Void, Void> source =
      PullTemplatesWeft.source(log, i -> stage(), () -> cleanup);
  private final AsyncGenerator<Integer, Void, Void> passing =
      PullTemplatesWeft.passing(log, source);

  private CompletionStage<Integer> stage() {
    stages.add(new CompletableFuture<>());
    return stages.get(stages.size() - 1);
  }

  private void arrive(int element) {
    stages.get(stages.size() - 1).complete(element);
  }

  @Test
  void elementsPassAsTheyArrive() {
    Task<Integer> sum = PullTemplatesWeft.sum(log, PullTemplatesWeft.delegating(passing));
    arrive(1);
    assertThat(source.state()).isEqualTo(GeneratorState.RUNNING);
    assertThat(Failures.of(source.advance())).isInstanceOf(IllegalStateException.class);
    arrive(2);
    assertThat(stages).hasSize(3);
    arrive(-1);
    assertThat(sum).isNotDone();
    cleanup.complete(null);
    assertThat(sum).isCompletedWithValue(3);
    assertThat(log).containsExactly("source", "source ends", "passing", "sum");
    assertThat(source.state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void aFailureOfTheSourceIsTheTakers() {
    Task<Integer> sum = PullTemplatesWeft.sum(log, passing);
    cleanup.complete(null);
    IllegalStateException failure = new IllegalStateException();
    stages.get(0).completeExceptionally(failure);
    assertThat(Failures.of(sum)).isSameAs(failure);
    assertThat(log).containsExactly("source", "source ends", "passing", "sum");
  }

  @Test
  void aCancellationOfTheTakerClosesTheSourceFirst() {
    Task<Integer> sum = PullTemplatesWeft.sum(log, passing);
    arrive(1);
    sum.cancel(true);
    assertThat(stages.get(1)).isCancelled();
    assertThat(sum).isNotDone();
    assertThat(source.state()).isEqualTo(GeneratorState.RUNNING);
    assertThat(passing.state()).isEqualTo(GeneratorState.RUNNING);
    cleanup.complete(null);
    assertThat(sum).isCancelled();
    assertThat(log).containsExactly("source", "source ends", "passing", "sum");
  }

  @Test
  void anotherMayCloseTheSource() {
    Task<Integer> sum = PullTemplatesWeft.sum(log, passing);
    CompletableFuture<Void> closing = source.closeAsync().toCompletableFuture();
    assertThat(stages.get(0)).isCancelled();
    assertThat(source.closeAsync()).isSameAs(closing);
    assertThat(sum).isNotDone();
    cleanup.complete(null);
    assertThat(closing).isCompletedWithValue(null);
    assertThat(Failures.of(sum)).isInstanceOf(CancellationException.class);
    assertThat(log).containsExactly("source", "source ends", "passing", "sum");
  }

  @Test
  void anotherMayCloseWhatIsBetweenThem() {
    Task<Integer> sum = PullTemplatesWeft.sum(log, passing);
    arrive(1);
    CompletableFuture<Void> closing = passing.closeAsync().toCompletableFuture();
    assertThat(stages.get(1)).isCancelled();
    cleanup.complete(null);
    assertThat(closing).isCompletedWithValue(null);
    assertThat(Failures.of(sum)).isInstanceOf(CancellationException.class);
    assertThat(log).containsExactly("source", "source ends", "passing", "sum");
  }

  @Test
  void aStageThatComesTooLateWakesNobody() {
    CompletableFuture<Integer> late = new CompletableFuture<>();
    CompletableFuture<String> instead = new CompletableFuture<>();
    AsyncGenerator<Integer, Void, Void> uncancelled =
        PullTemplatesWeft.source(log, i -> late.minimalCompletionStage(), () -> cleanup);
    Task<String> task = PullTemplatesWeft.thenAwait(uncancelled, instead);
    uncancelled.closeAsync();
    cleanup.complete(null);
    late.complete(7);
    assertThat(task).isNotDone();
    instead.complete("instead");
    assertThat(task).isCompletedWithValue("CancellationException instead");
  }

  @Test
  void aTaskThatComesTooLateWakesNobody() {
    CompletableFuture<String> instead = new CompletableFuture<>();
    List<Co> stubborn = new ArrayList<>();
    CompletableFuture<Object> end = new CompletableFuture<>();
    AsyncGenerator<Integer, Void, Void> gen =
        PullTemplatesWeft.source(log, i -> stubborn(stubborn, end), () -> cleanup);
    Task<String> task = PullTemplatesWeft.thenAwait(gen, instead);
    gen.closeAsync();
    cleanup.complete(null);
    end.complete(7);
    assertThat(task).isNotDone();
    instead.complete("instead");
    assertThat(task).isCompletedWithValue("CancellationException instead");
  }

  /** A task that goes on awaiting the same when it is cancelled. */
  @SuppressWarnings("unchecked")
  private static CompletionStage<Integer> stubborn(List<Co> bodies, CompletableFuture<Object> end) {
    CompletionStage<Object> uncancelled = end.minimalCompletionStage();
    Co body =
        Co.of(
            (co, state, input) -> state == 1 ? co.complete(input) : co.await(1, uncancelled), 1, 2);
    bodies.add(body);
    return (CompletionStage<Integer>) (CompletionStage<?>) body.start();
  }

  @Test
  void onALoopAllStaysThere() {
    List<Thread> threads = new ArrayList<>();
    int result =
        EventLoop.run(
            () ->
                PullTemplatesWeft.sum(
                    log,
                    PullTemplatesWeft.source(
                        log,
                        i -> {
                          threads.add(Thread.currentThread());
                          return CompletableFuture.supplyAsync(() -> i < 100 ? i : -1);
                        },
                        () -> CompletableFuture.runAsync(() -> {}))));
    assertThat(result).isEqualTo(4950);
    assertThat(threads).containsOnly(Thread.currentThread());
  }
}
