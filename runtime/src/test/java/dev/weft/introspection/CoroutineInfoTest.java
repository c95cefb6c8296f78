package dev.weft.introspection;

import static dev.weft.introspection.Lines.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.CoroutineInfo;
import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What a generator or task tells of itself. */
final class CoroutineInfoTest {
  private final CompletableFuture<Object> stage = new CompletableFuture<>();

  private static CoroutineInfo info(Object coroutine) {
    return CoroutineInfo.of(coroutine).orElseThrow();
  }

  @Test
  void aGeneratorFromItsBeginningToItsEnd() {
    Generator<Integer, Void, Void> gen = BodiesWeft.twoLines(3);
    assertThat(gen.toString()).isEqualTo(at("twoLines", "loop") + ", created");
    assertThat(info(gen).state()).isEqualTo(GeneratorState.CREATED);
    gen.advance();
    assertThat(gen.toString()).isEqualTo(at("twoLines", "even") + ", suspended");
    gen.advance();
    assertThat(gen.toString()).isEqualTo(at("twoLines", "odd") + ", suspended");
    gen.hasNext();
    assertThat(gen.toString()).isEqualTo(at("twoLines", "even") + ", suspended");
    gen.close();
    assertThat(gen.toString()).isEqualTo("Bodies.twoLines(Bodies.java), closed");
    assertThat(info(gen).state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void theLocationIsTheTemplates() {
    Generator<Integer, Void, Void> gen = BodiesWeft.count(1);
    gen.advance();
    StackTraceElement expected =
        new StackTraceElement(
            Bodies.class.getName(), "count", "Bodies.java", Lines.line("element"));
    assertThat(info(gen).location()).isEqualTo(expected);
  }

  @Test
  void aDelegatorTellsItsDelegate() {
    Generator<Integer, Void, Void> inner = BodiesWeft.count(2);
    Generator<Integer, Void, Void> outer = BodiesWeft.outer(BodiesWeft.outer(inner));
    outer.advance();
    assertThat(outer.toString())
        .isEqualTo(at("outer", "outer") + ", delegating to " + at("outer", "outer"));
    Object middle = info(outer).delegate();
    assertThat(middle)
        .hasToString(at("outer", "outer") + ", delegating to " + at("count", "element"));
    assertThat(info(middle).delegate()).isSameAs(inner);
    assertThat(info(inner).delegate()).isNull();
  }

  @Test
  void aDelegateThatIsNoGenerator() {
    Generator<Integer, Void, Void> gen = BodiesWeft.list();
    gen.advance();
    assertThat(gen.toString()).startsWith(at("list", "list") + ", delegating to Immutable");
    assertThat(info(gen).delegate()).isInstanceOf(java.util.Iterator.class);
  }

  @Test
  void aTaskTellsWhatItAwaitsAndHowItEnded() {
    Task<Object> task = BodiesWeft.second(stage);
    assertThat(task).hasToString(at("second", "second") + ", awaiting " + at("first", "first"));
    CompletionStage<?> first = info(task).awaited();
    assertThat(first).hasToString(at("first", "first") + ", awaiting CompletableFuture");
    assertThat(info(first).awaited()).isSameAs(stage);
    stage.complete("value");
    assertThat(task).hasToString("Bodies.second(Bodies.java), completed");
    assertThat(info(task).state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void aTaskThatFailedOrWasCancelled() {
    Task<Object> failed = BodiesWeft.first(stage);
    Task<Object> cancelled = BodiesWeft.first(new CompletableFuture<>());
    cancelled.cancel(true);
    assertThat(cancelled).hasToString("Bodies.first(Bodies.java), cancelled");
    stage.completeExceptionally(new IllegalStateException());
    assertThat(failed)
        .hasToString("Bodies.first(Bodies.java), failed: java.lang.IllegalStateException");
  }

  @Test
  void anAsynchronousGenerator() {
    AsyncGenerator<Object, Void, Void> gen = BodiesWeft.values(stage);
    CompletionStage<Boolean> step = gen.advance();
    assertThat(gen.toString()).isEqualTo(at("values", "value") + ", awaiting CompletableFuture");
    assertThat(step).hasToString(gen.toString());
    assertThat(info(gen).state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(info(gen).awaited()).isSameAs(stage);
    stage.complete("value");
    assertThat(gen.toString()).isEqualTo(at("values", "value") + ", suspended");
    assertThat(info(gen).awaited()).isNull();
    assertThat(gen.current()).isEqualTo("value");
  }

  @Test
  void anAwaitInADelegateIsSeenFromBelow() {
    AsyncGenerator<Object, Void, Void> inner = BodiesWeft.values(stage);
    AsyncGenerator<Object, Void, Void> outer = BodiesWeft.asyncOuter(inner);
    outer.advance();
    assertThat(info(outer).delegate()).isSameAs(inner);
    assertThat(info(outer).awaited()).isSameAs(stage);
  }

  @Test
  void lookingChangesNothing() {
    Generator<Integer, Void, Void> gen = BodiesWeft.count(2);
    assertThat(info(gen).toString()).endsWith("created");
    assertThat(gen.iterator() == gen).isTrue();
    gen.hasNext();
    assertThat(info(gen).toString()).endsWith("suspended");
    assertThat(gen.next()).isZero();
    assertThat(gen.next()).isOne();
  }

  @Test
  void nothingIsKnownOfOthers() {
    assertThat(CoroutineInfo.of(stage)).isEmpty();
    assertThat(CoroutineInfo.of("a string")).isEmpty();
  }

  @Test
  void aTemplateThatRunsItselfIsFoundOnItsThread() {
    Generator<Integer, Void, Void> gen = Direct.<Integer>generator(scope -> Bodies.count(scope, 1));
    assertThat(gen.toString()).endsWith("created");
    gen.advance();
    assertThat(gen.toString()).isEqualTo(at("count", "element") + ", suspended");
    gen.close();
    Task<Object> task = Direct.task(scope -> Bodies.first(scope, stage));
    assertThat(task).hasToString(at("first", "first") + ", awaiting CompletableFuture");
    stage.complete("value");
  }
}
