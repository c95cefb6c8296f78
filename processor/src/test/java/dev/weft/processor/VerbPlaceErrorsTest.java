package dev.weft.processor;

import static dev.weft.processor.ErrorAssert.assertErrors;

import dev.weft.processor.report.Problem;
import org.junit.jupiter.api.Test;

/** Where a verb must not stand: code, line and column. */
final class VerbPlaceErrorsTest {
  @Test
  void lambdas() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(AsyncExchange<Integer, String> gen, Task<Integer> task) {
            Runnable block = () -> { gen.yield«(1); };
            Runnable nested = () -> { Runnable inner = () -> gen.await«(task); };
            List.of(1).forEach(one -> gen.yieldAll«(List.of(one)));
            java.util.function.Supplier<Object> parameter = () -> String.valueOf(gen.yield«(2));
            gen.yield(3);
          }
        }
        """,
        Problem.VERB_IN_LAMBDA,
        Problem.VERB_IN_LAMBDA,
        Problem.VERB_IN_LAMBDA,
        Problem.VERB_IN_LAMBDA);
  }

  @Test
  void classes() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable void run(AsyncYield<Integer> gen, Task<Integer> task) {
            new Object() {
              void method() { gen.yield«(1); }
              { gen.await«(task); }
            };
            class Local {
              Local() { gen.yield«(2); }
              int method() { return gen.await«(task); }
            }
            record Pair(int left) {
              Pair { Runnable fine = () -> {}; }
            }
          }
        }
        """,
        Problem.VERB_IN_LOCAL_CLASS,
        Problem.VERB_IN_LOCAL_CLASS,
        Problem.VERB_IN_LOCAL_CLASS,
        Problem.VERB_IN_LOCAL_CLASS);
  }

  @Test
  void fields() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(Exchange<Integer, String> gen) {
            class Local {
              final String sent = gen.yield«(1);
              final int length = 1 + gen.yield«(2).length();
            }
            new Object() { String sent = gen.yield«(3); };
          }
        }
        """,
        Problem.VERB_IN_FIELD,
        Problem.VERB_IN_FIELD,
        Problem.VERB_IN_FIELD);
  }

  @Test
  void synchronizedBlocks() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable void run(AsyncYield<Integer> gen, Task<A> task, AsyncIterable<A> all) {
            synchronized (this) { gen.yield«(1); }
            synchronized (gen.await(task)) { hashCode(); }
            synchronized (this) {
              while (true) {
                if (hashCode() == 1) gen.yield«(gen.await«(task).hashCode());
                for (A each : gen.each«(all)) each.hashCode();
              }
            }
          }
        }
        """,
        Problem.VERB_IN_SYNCHRONIZED,
        Problem.VERB_IN_SYNCHRONIZED,
        Problem.VERB_IN_SYNCHRONIZED,
        Problem.VERB_IN_SYNCHRONIZED);
  }

  @Test
  void resourcesThatSuspendUnderALock() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable void run(Await async, AsyncCloseable door) {
            synchronized (this) {
              «try (door) {}
            }
          }
          @Resumable void later(Await async, AsyncCloseable door) {
            Runnable late = () -> { try (AsyncCloseable open = door) {} };
            try (door) {}
          }
        }
        """,
        Problem.VERB_IN_SYNCHRONIZED);
  }

  @Test
  void verbsOfOtherScopes() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static int task(Await async, List<Integer> all) {
            async.yield«(1);
            async.yieldAll«(all);
            return async.await(null);
          }
          @Resumable static void generator(Yield<Integer> gen, Task<Integer> task) {
            gen.yield(gen.await«(task));
          }
          @Resumable static void exchange(Exchange<Integer, Long> gen, AsyncIterable<Integer> all) {
            for (int one : gen.each«(all)) gen.yield(one);
            Runnable late = () -> { for (int one : gen.each«(all)) {} };
          }
        }
        """,
        Problem.VERB_OF_ANOTHER_SCOPE,
        Problem.VERB_OF_ANOTHER_SCOPE,
        Problem.VERB_OF_ANOTHER_SCOPE,
        Problem.VERB_OF_ANOTHER_SCOPE,
        Problem.VERB_IN_LAMBDA);
  }

  @Test
  void eachOutsideAHeader() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(Await async, AsyncIterable<Integer> all) {
            Iterable<Integer> kept = async.each«(all);
            async.each«(all).iterator();
            for (int one : (async.each«(all))) {}
            for (int one : true ? async.each«(all) : List.of(1)) {}
            for (int one : async.each(all)) async.each«(all);
          }
        }
        """,
        Problem.EACH_OUTSIDE_FOR,
        Problem.EACH_OUTSIDE_FOR,
        Problem.EACH_OUTSIDE_FOR,
        Problem.EACH_OUTSIDE_FOR,
        Problem.EACH_OUTSIDE_FOR);
  }
}
