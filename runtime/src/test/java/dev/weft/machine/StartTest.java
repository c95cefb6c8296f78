package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Failures;
import dev.weft.GeneratorState;
import dev.weft.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Generators are lazy and take only some steps before they have begun; a task starts at once. */
final class StartTest {
  private final List<Object> log = new ArrayList<>();

  private Gen gen() {
    return Gen.of(
        (gen, state, input) -> {
          log.add(state);
          return state == 0 ? gen.yielded(1, "a") : gen.complete("result");
        });
  }

  private AsyncGen asyncGen() {
    return AsyncGen.of(
        (gen, state, input) -> {
          log.add(state);
          return state == 0 ? gen.yielded(1, "a") : gen.complete("result");
        });
  }

  @Test
  void aGeneratorRunsNothingBeforeItsFirstStep() {
    Gen gen = gen();
    AsyncGen async = asyncGen();
    assertThat(gen.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(async.state()).isEqualTo(GeneratorState.CREATED);
    assertThatThrownBy(gen::current).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(async::current).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(gen::result).isInstanceOf(IllegalStateException.class);
    assertThat(log).isEmpty();
    gen.advance();
    async.advance();
    assertThat(log).containsExactly(0, 0);
  }

  @Test
  void onlyNullIsSentToOneThatHasNotStarted() {
    Gen gen = gen();
    assertThatThrownBy(() -> gen.send("something")).isInstanceOf(IllegalStateException.class);
    assertThat(gen.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(gen.send(null)).isTrue();
    AsyncGen async = asyncGen();
    assertThat(Failures.of(async.send("something"))).isInstanceOf(IllegalStateException.class);
    assertThat(async.send(null)).isCompletedWithValue(true);
    assertThat(log).containsExactly(0, 0);
  }

  @Test
  void raiseClosesOneThatHasNotStarted() {
    IOException error = new IOException();
    Gen gen = gen();
    assertThatThrownBy(() -> gen.raise(error)).isSameAs(error);
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(gen.advance()).isFalse();
    AsyncGen async = asyncGen();
    assertThat(Failures.of(async.raise(error))).isSameAs(error);
    assertThat(async.advance()).isCompletedWithValue(false);
    assertThat(log).isEmpty();
    assertThat(gen.cleared + async.cleared).isEqualTo(2);
  }

  @Test
  void closeClosesOneThatHasNotStartedWithoutRunningIt() {
    Gen gen = gen();
    gen.close();
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    AsyncGen async = asyncGen();
    assertThat(async.closeAsync()).isCompletedWithValue(null);
    assertThat(async.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(log).isEmpty();
  }

  @Test
  void aTaskStartsAtOnceUpToItsFirstRealSuspension() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Task<Object> task =
        Co.of(
                (co, state, input) -> {
                  log.add(Thread.currentThread());
                  if (state == 0) {
                    log.add(co.await(1, CompletableFuture.completedFuture("at once")));
                    return co.await(1, stage);
                  }
                  return co.complete(input);
                })
            .start();
    assertThat(log).containsExactly(Thread.currentThread(), "at once");
    assertThat(task).isNotDone();
    stage.complete("value");
    assertThat(task).isCompletedWithValue("value");
  }

  @Test
  void aCoroutineStartsOnce() {
    Co co = Co.of((self, state, input) -> self.complete("value"));
    assertThat(co.start()).isCompletedWithValue("value");
    assertThatThrownBy(co::start).isInstanceOf(IllegalStateException.class);
  }
}
