package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A template that runs itself leaves its scopes as its machine does. */
final class DirectScopeTest {
  private static final ArithmeticException FAILURE = new ArithmeticException();

  private final List<String> log = new ArrayList<>();

  /** What a template did, and how it ended. */
  private List<String> trace(Supplier<Task<Void>> start) {
    log.clear();
    Task<Void> task = start.get();
    assertThat(task).isDone();
    log.add(task.handle((nothing, failure) -> "ended with " + failure).join());
    return List.copyOf(log);
  }

  private void check(
      Supplier<Task<Void>> machine, Direct.VoidCoroutine template, String... expected) {
    assertThat(trace(machine)).containsExactly(expected);
    assertThat(trace(() -> Direct.task(template))).containsExactly(expected);
  }

  @Resumable
  void child(Await async, CompletableFuture<Void> stage) {
    try {
      async.await(stage);
    } catch (CancellationException e) {
      log.add("cancelled");
      throw e;
    }
  }

  private Task<Void> child() {
    return DirectScopeTestWeft.child(this, new CompletableFuture<>());
  }

  @Resumable
  void failing(Await async) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(this::child);
      throw FAILURE;
    }
  }

  @Test
  void aFailingBodyCancelsTheChildren() {
    check(
        () -> DirectScopeTestWeft.failing(this),
        this::failing,
        "cancelled",
        "ended with " + FAILURE);
  }

  @Resumable
  void cleaning(Await async) {
    try (TaskGroup group = TaskGroup.open()) {
      CompletableFuture<Void> stage = new CompletableFuture<>();
      group.start(() -> DirectScopeTestWeft.child(this, stage));
      stage.completeExceptionally(FAILURE);
      try {
        async.await(new CompletableFuture<>());
      } catch (ArithmeticException e) {
        async.await(CompletableFuture.allOf());
        throw e;
      }
    }
  }

  @Test
  void theFailureOfAChildIsNotSuppressedByItself() {
    check(() -> DirectScopeTestWeft.cleaning(this), this::cleaning, "ended with " + FAILURE);
  }

  @Resumable
  void caught(Await async) {
    try (TaskGroup group = TaskGroup.open()) {
      CompletableFuture<Void> stage = new CompletableFuture<>();
      group.start(() -> DirectScopeTestWeft.child(this, stage));
      stage.completeExceptionally(FAILURE);
      try {
        async.await(new CompletableFuture<>());
      } catch (ArithmeticException e) {
        log.add("caught");
      }
    }
  }

  @Test
  void theFailureOfAChildIsNotLostIfTheBodyCatchesIt() {
    check(() -> DirectScopeTestWeft.caught(this), this::caught, "caught", "ended with " + FAILURE);
  }

  @Resumable
  void caughtCancellation(Await async, CompletableFuture<Void> stage) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> DirectScopeTestWeft.child(this, stage));
      try {
        async.await(CompletableFuture.failedFuture(new CancellationException()));
      } catch (CancellationException e) {
        log.add("caught");
      }
    }
  }

  @Test
  void aCancellationThatTheBodyCatchesDoesNotCancelTheChildren() {
    CompletableFuture<Void> stage = new CompletableFuture<>();
    Task<Void> direct =
        Direct.task(
            async -> {
              caughtCancellation(async, stage);
            });
    assertThat(direct).isNotDone();
    stage.complete(null);
    assertThat(direct).isCompleted();
    assertThat(log).containsExactly("caught");
  }

  @Resumable
  void transaction(AsyncYield<String> gen) {
    try {
      gen.yield("open");
      log.add("commit");
    } catch (RuntimeException e) {
      log.add("rollback");
      throw e;
    }
  }

  private CompletableFuture<AsyncContext<String>> enter() {
    return AsyncContext.enter(DirectScopeTestWeft.transaction(this));
  }

  @Resumable
  void thrown(Await async) {
    try (AsyncContext<String> context = async.await(enter());
        AsyncContext<String> another = async.await(enter())) {
      log.add(context.value() + another.value());
      throw FAILURE;
    }
  }

  @Test
  void aContextIsToldThatTheBodyFails() {
    check(
        () -> DirectScopeTestWeft.thrown(this),
        this::thrown,
        "openopen",
        "rollback",
        "rollback",
        "ended with " + FAILURE);
  }

  @Resumable
  void awaited(Await async) {
    try (AsyncScope outer = this::told;
        AsyncScope inner = this::told) {
      assertThat(outer).isNotSameAs(inner);
      async.await(CompletableFuture.failedFuture(FAILURE));
    }
  }

  private CompletableFuture<Void> told(Throwable failure) {
    log.add("told " + failure);
    return new CompletableFuture<Void>().completeAsync(() -> null, Runnable::run);
  }

  @Test
  void aFailureThatAVerbThrowsIsToldAllScopesAsItIs() {
    check(
        () -> DirectScopeTestWeft.awaited(this),
        this::awaited,
        "told " + FAILURE,
        "told " + FAILURE,
        "ended with " + FAILURE);
  }

  @Resumable
  void left(Await async) {
    for (int i = 0; i < 2; i++) {
      try (AsyncScope scope = this::told) {
        assertThat(scope).isNotNull();
        if (i == 0) {
          continue;
        }
        return;
      }
    }
  }

  @Test
  void nothingIsToldWhereNothingIsThrown() {
    check(
        () -> DirectScopeTestWeft.left(this),
        this::left,
        "told null",
        "told null",
        "ended with null");
  }
}
