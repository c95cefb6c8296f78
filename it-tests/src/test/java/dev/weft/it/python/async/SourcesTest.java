package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an async for runs over: generators, iterators and iterables written by hand. */
final class SourcesTest {
  @Resumable
  static void oneAndTwo(AsyncYield<Integer> gen, Trace t) {
    gen.yield(t.note("element", 1));
    gen.yield(gen.await(t.later("a", 2)));
  }

  @Resumable
  static List<Object> byHand(Await async, Trace t) {
    List<AsyncIterator<Integer>> sources = List.of(new Numbers(t, 2), SourcesTestWeft.oneAndTwo(t));
    List<Object> seen = new ArrayList<>();
    for (AsyncIterator<Integer> source : sources) {
      for (int i = 0; i < 4; i++) {
        seen.add(async.await(source.advance()) ? source.current() : "default");
      }
    }
    return seen;
  }

  @Resumable
  static List<Integer> ofAnIterable(Await async, Trace t) {
    AsyncIterable<Integer> twice = () -> SourcesTestWeft.oneAndTwo(t);
    List<Integer> all = new ArrayList<>();
    for (int x : async.each(twice)) {
      all.add(x);
    }
    for (int x : async.each(twice)) {
      all.add(10 * x);
    }
    return all;
  }

  @Resumable
  static int toTheEnd(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(new Numbers(t, 100))) {
      sum += 2 * x;
    }
    return sum;
  }

  private static AsyncIterable<Integer> broken() {
    return () -> {
      throw new Failure("no iterator");
    };
  }

  @Resumable
  static int iteratorFails(Await async, Trace t) {
    for (int x : async.each(broken())) {
      t.log("never " + x);
    }
    return 0;
  }

  /** A source whose steps throw, or give a failed stage. */
  private record Failing(Trace trace, boolean thrown) implements AsyncIterator<Integer> {
    @Override
    public CompletionStage<Boolean> advance() {
      Failure failure = new Failure("step");
      if (thrown) {
        throw failure;
      }
      return CompletableFuture.failedStage(failure);
    }

    @Override
    public Integer current() {
      throw new AssertionError();
    }

    @Override
    public CompletionStage<Void> closeAsync() {
      trace.log("closed");
      return CompletableFuture.completedStage(null);
    }
  }

  @Resumable
  static void stepsFail(AsyncYield<String> gen, Trace t) {
    for (boolean thrown : new boolean[] {false, true}) {
      try {
        for (int x : gen.each(new Failing(t, thrown))) {
          t.log("never " + x);
        }
      } catch (Failure e) {
        gen.yield(e.getMessage() + " " + gen.await(t.later("a", thrown)));
      }
    }
  }

  private static <R> R run(Mode mode, String template) {
    Trace trace = mode.trace();
    Task<R> task = mode.start(SourcesTest.class, template, trace);
    return Steps.await(task, trace);
  }

  /**
   * test_asyncgen.AsyncGenAsyncioTest.test_async_generator_anext and
   * test_python_async_iterator_anext
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void theEndMayBeAskedForAgain(Mode mode) {
    assertThat(SourcesTest.<List<Object>>run(mode, "byHand"))
        .containsExactly(1, 2, "default", "default", 1, 2, "default", "default");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_aiter and test_async_gen_aiter_class */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anIterableGivesIterators(Mode mode) {
    assertThat(SourcesTest.<List<Integer>>run(mode, "ofAnIterable")).containsExactly(1, 2, 10, 20);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_aiter_idempotent: so once, then it begins anew. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aGeneratorIsItsOwnIteratorOnce(Mode mode) {
    AsyncGenerator<Integer, Void, Void> gen =
        mode.start(SourcesTest.class, "oneAndTwo", mode.trace());

    assertThat(gen.iterator()).isSameAs(gen);
    assertThat(gen.iterator()).isNotSameAs(gen);
  }

  /** test_coroutines.CoroutineTest.test_for_1: to the end; the rest is in LeavingTest. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void stepsMayAwaitOrNot(Mode mode) {
    assertThat(SourcesTest.<Integer>run(mode, "toTheEnd")).isEqualTo(10100);
  }

  /** test_coroutines.CoroutineTest.test_for_7 and _8 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anIteratorThatCannotBeMadeFailsTheLoop(Mode mode) {
    assertThatThrownBy(() -> run(mode, "iteratorFails")).hasMessage("no iterator");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_anext_await_raises, test_coroutines.test_for_11 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aStepThatFailsFailsTheLoopAndClosesTheSource(Mode mode) {
    Steps gen = Steps.of(mode, SourcesTest.class, "stepsFail");

    assertThat(gen.all()).containsExactly("step false", "step true", Steps.STOP);
    assertThat(gen.events()).containsExactly("closed", "closed");
  }
}
