package dev.weft.processor;

import static dev.weft.processor.ErrorAssert.assertErrors;
import static dev.weft.processor.ErrorAssert.assertWarnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.processor.report.Problem;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What compiles, but is hardly meant: code, line and column. */
final class WarningsTest {
  @Test
  void discardedStages() {
    assertWarnings(
        "A",
        """
        import java.time.Duration;
        import java.util.concurrent.*;
        import static dev.weft.Async.sleep;
        class A {
          CompletionStage<?> field;
          @Resumable void run(Await async, CompletableFuture<String> future, Task<Integer> task) {
            Async.sleep«(Duration.ZERO);
            AWeft.later«(1);
            own«();
            this.own«();
            overloaded«(1);
            future.thenApply(String::length).thenRun«(() -> {});
            CompletableFuture.supplyAsync«(() -> 1);
            sleep«(Duration.ZERO);
            made()[0].exceptionally«(e -> null);
            for (int i = 0; i < async.await(task); stage«(i)) field.thenRun«(() -> {});
            if (async.await(task) == 1) stage«(async.await(task)); else own«();
            switch (async.await(task)) { case 1 -> own«(); default -> {} }
            switch (1) { case 1 -> own«(); default -> own«(); }
            for (int i = 0; i < 1; own«()) i++;
          }
          @Resumable static void later(Await async, int i) {}
          @Resumable Object other(AsyncYield<Integer> gen, int i) { own«(); gen.yield(i); return 1; }
          <T extends CompletionStage<?>> T own() { return null; }
          CompletionStage<?> overloaded(int i) { return null; }
          Task<?> overloaded(String i) { return null; }
          CompletableFuture<String>[] made() { return null; }
          Future<?> other(int i) { return null; }
          static CompletionStage<?> stage(int i) { return null; }
        }
        """,
        times(Problem.DISCARDED_STAGE, 18));
  }

  @Test
  void discardedGenerators() {
    assertWarnings(
        "A",
        """
        import java.util.concurrent.*;
        class A {
          @Resumable static void walk(Yield<Integer> gen, int depth) {
            gen.yield(depth);
            if (depth > 0) AWeft.walk«(depth - 1);
            Generator<Integer, Void, Void> kept = AWeft.walk(depth - 1);
            gen.yieldAll(kept);
            CompletableFuture.runAsync(() -> AWeft.walk(1));
            for (int i : AWeft.walk(2)) AWeft.walk«(i);
          }
          @Resumable static void ticks(AsyncYield<Integer> gen, AsyncIterable<Integer> source) {
            AWeft.ticks«(source);
            source.map«(i -> i + 1);
            gen.yieldAll(AWeft.ticks(source));
          }
          @SuppressWarnings("weft:discarded-generator")
          @Resumable static void silenced(Await async) { AWeft.walk(1); }
        }
        """,
        times(Problem.DISCARDED_GENERATOR, 4));
  }

  @Test
  void blockingCalls() {
    assertWarnings(
        "A",
        """
        import java.util.concurrent.*;
        import static java.lang.Thread.sleep;
        class A {
          @Resumable static int run(
              Await async, Task<Integer> task, Future<Integer> future, AsyncGenerator<Integer, Void, Void> all, Thread thread)
              throws Exception {
            int sum = task.join«() + task.get«() + future.get«(1, TimeUnit.SECONDS);
            Thread.sleep«(1);
            sleep«(1);
            TimeUnit.SECONDS.sleep«(1);
            thread.join«();
            all.close«();
            task.thenApply(i -> i + 1).toCompletableFuture().join«();
            CompletableFuture.completedFuture(1).join«();
            EventLoop.run«(() -> task);
            sum += async.await(task) + AWeft.run(task, future, all, thread).join«();
            return async.await(task) == 1 ? task.join«() : sum;
          }
        }
        """,
        times(Problem.BLOCKING_CALL, 13));
  }

  @Test
  void yieldsInScopes() {
    assertWarnings(
        "A",
        """
        import java.time.Duration;
        class A {
          @Resumable static int run(AsyncExchange<Integer, Integer> gen, TaskGroup given, List<Integer> all) throws Exception {
            int sum = gen.yield(0);
            try (TaskGroup group = TaskGroup.open(); AsyncExitStack stack = new AsyncExitStack()) {
              sum += gen.yield«(1) + gen.await(group.start(() -> AWeft.other()));
              Runnable later = () -> group.start(() -> AWeft.other());
              try (var limit = TimeoutScope.of(Duration.ZERO)) {
                gen.yieldAll«(all);
              }
            } finally {
              gen.yield(2);
            }
            try (given) {
              if (sum > 0) gen.yield«(3);
            } catch (IllegalStateException e) {
              gen.yield(4);
            }
            try (AsyncExitStack stack = new AsyncExitStack()) {
              gen.yield(5);
            }
            return sum;
          }
          @SuppressWarnings("weft:yield-in-scope")
          @Resumable static void silenced(AsyncYield<Integer> gen) {
            try (TaskGroup group = TaskGroup.open()) {
              gen.yield(1);
            }
          }
          @Resumable static int other(Await async) { return 1; }
        }
        """,
        times(Problem.YIELD_IN_SCOPE, 3));
  }

  @Test
  void nothingWithoutReason() {
    assertWarnings(
        "A",
        """
        import java.util.concurrent.*;
        import java.util.function.*;
        class A {
          @interface CanIgnoreReturnValue {}
          static abstract class Door implements AsyncCloseable { @Override public void close() {} }
          static class Line extends ArrayList<String> { String join() { return ""; } String get(int a, String b) { return ""; } }
          @Resumable static <T> void run(
              Await async, CompletableFuture<Integer> future, Door door, Line line, List<Task<T>> tasks, Supplier<Task<T>> start) {
            future.complete(1);
            future.getNow(1);
            future.orTimeout(1, TimeUnit.SECONDS);
            Task<Void> kept = AWeft.other();
            Object also = AWeft.other();
            door.close();
            line.join();
            line.get(1, "");
            start.get();
            tasks.get(0);
            Runnable later = () -> AWeft.other();
            Runnable block = () -> { AWeft.other(); future.join(); };
            new Object() { int x = future.join(); void run() { AWeft.other(); } }.run();
            async.await(future.thenApply(i -> { future.join(); return 1; }));
            both(1);
            fluent();
            async.await(kept);
          }
          @Resumable static void other(Await async) {}
          static Task<?> both(Integer i) { return null; }
          static void both(int i) {}
          @CanIgnoreReturnValue static Task<?> fluent() { return null; }
          @Resumable static void blocking(Yield<Integer> gen, Task<Integer> task) throws Exception {
            gen.yield(task.join());
            Thread.sleep(1);
            task.thenRun(() -> {});
          }
          static void plain(Task<Integer> task) { task.join(); task.thenRun(() -> {}); }
        }
        """);
  }

  @Test
  void silenced() {
    assertWarnings(
        "A",
        """
        class A {
          @SuppressWarnings({"unchecked", "weft:blocking-call"})
          @Resumable static int method(Await async, Task<Integer> task) {
            task.thenRun«(() -> {});
            return task.join();
          }
          @Resumable static int local(Await async, Task<Integer> task) {
            @SuppressWarnings("weft:blocking-call") int result = task.join() + async.await(task);
            return result + task.join«();
          }
          @SuppressWarnings(value = "weft:discarded-stage")
          static class Inner {
            static class Innermost {
              @Resumable static void run(Await async, Task<Integer> task) {
                task.thenRun(() -> {});
                task.join«();
              }
            }
          }
        }
        """,
        Problem.DISCARDED_STAGE,
        Problem.BLOCKING_CALL,
        Problem.BLOCKING_CALL);
  }

  @Test
  void besideErrors() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static int one(Await async, Task<Integer> task) { return task.join(); }
          @Resumable static int two(Await async, Task<Integer> task) { return of(«async); }
          static int of(Object o) { return 1; }
        }
        """,
        Problem.SCOPE_ESCAPES);
  }

  /** A template that is only warned of has its machine. */
  @Test
  void compiles() {
    var compilation =
        Compile.with(
            Compile.source(
                "A",
                """
                class A {
                  @Resumable static int run(Await async, Task<Integer> task) { return task.join(); }
                  static int use() { return AWeft.run(null).join(); }
                }
                """));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).hasSize(1);
    assertThat(compilation.generatedSourceFile("demo.A_run")).isPresent();
  }

  private static Problem[] times(Problem problem, int count) {
    return Collections.nCopies(count, problem).toArray(Problem[]::new);
  }
}
