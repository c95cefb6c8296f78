package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template does as a machine what it does when it runs itself. */
final class ParityTest {
  private static final RuntimeException FAILURE = new IllegalArgumentException("failure");

  private static final List<Supplier<Recorder<Integer>>> SOURCES =
      List.of(
          () -> Recorder.of(),
          () -> Recorder.of(1, 2, 2, 3, 1),
          () -> Recorder.of(1, 2, 2, 3, 1).slow(),
          () -> Recorder.of(1, 2).failing(FAILURE),
          () -> Recorder.<Integer>of().failing(FAILURE),
          () -> Recorder.<Integer>of((Integer) null),
          () -> Recorder.<Integer>of(1).ending(new CompletableFuture<>()));

  private static Object outcome(CompletionStage<?> stage) {
    try {
      return stage.toCompletableFuture().handle((value, failure) -> told(value, failure)).join();
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static Object told(Object value, Throwable failure) {
    return failure == null ? String.valueOf(value) : failure.getClass();
  }

  /** Everything that can be seen of a pass that takes so many elements at most and is closed. */
  private static List<Object> trace(
      Function<AsyncIterable<Integer>, AsyncIterable<?>> operator,
      Recorder<Integer> source,
      int most) {
    List<Object> trace = new ArrayList<>();
    AsyncIterator<?> pass = operator.apply(source).iterator();
    CompletionStage<Boolean> step = null;
    for (int i = 0; i < most; i++) {
      step = pass.advance();
      boolean hangs = !source.isSlow() && !step.toCompletableFuture().isDone();
      Object told = hangs ? "pending" : outcome(step);
      trace.add(told);
      if (!told.equals("true")) {
        break;
      }
      trace.add(String.valueOf(pass.current()));
    }
    trace.add(outcome(pass.closeAsync()));
    if (step != null) {
      trace.add(outcome(step));
    }
    trace.add(outcome(pass.advance()));
    trace.addAll(source.log);
    return trace;
  }

  @ParameterizedTest
  @MethodSource("dev.weft.operator.Operators#templates")
  void sources(Operators operator) {
    for (Supplier<Recorder<Integer>> source : SOURCES) {
      for (int most = 0; most < 12; most++) {
        assertThat(trace(operator.call, source.get(), most))
            .isEqualTo(trace(operator::direct, source.get(), most));
      }
    }
  }

  private static List<Object> trace(Task<?> task, Recorder<Integer> source) {
    List<Object> trace = new ArrayList<>();
    if (!source.isSlow() && !task.isDone()) {
      trace.add("pending");
      task.cancel(true);
    }
    trace.add(outcome(task));
    trace.addAll(source.log);
    return trace;
  }

  @ParameterizedTest
  @EnumSource(Terminals.class)
  void values(Terminals terminal) {
    for (Supplier<Recorder<Integer>> source : SOURCES) {
      Recorder<Integer> one = source.get();
      Recorder<Integer> other = source.get();
      assertThat(trace(terminal.call.apply(one), one))
          .isEqualTo(trace(terminal.direct(other), other));
    }
  }
}
