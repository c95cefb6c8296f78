package dev.weft.it.async;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Programs as people write them, with everything at once. */
final class Mixed {
  record Page(List<String> rows, int next) {}

  private Mixed() {}

  private static Page page(int number) {
    return new Page(
        List.of("row " + number + "a", "row " + number + "b"), number < 2 ? number + 1 : -1);
  }

  @Resumable
  static int pages(AsyncYield<String> gen, Trace t) {
    int page = 0;
    int count = 0;
    while (page >= 0) {
      Page got = gen.await(t.later("page " + page, page(page)));
      for (String row : got.rows()) {
        gen.yield(row);
        count++;
      }
      page = got.next();
    }
    return count;
  }

  @Resumable
  static String retries(Await async, Trace t) {
    List<String> errors = new ArrayList<>();
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        return async.await(t.later("attempt " + attempt, "done in " + attempt));
      } catch (Failure e) {
        errors.add(e.getMessage());
        async.await(t.later("backoff " + attempt, 0));
      } finally {
        t.log("attempt " + attempt + " over");
      }
    }
    throw new Failure("gave up after " + errors);
  }

  @Resumable
  static void transaction(AsyncExchange<String, String> gen, Trace t) {
    try (AsyncResource connection = gen.await(AsyncResource.open(t, "connection"))) {
      boolean committed = false;
      try {
        for (int i = 0; i < 2; i++) {
          String command = gen.yield("command " + i);
          if ("stop".equals(command)) {
            return;
          }
          gen.await(t.later("execute " + command, connection));
        }
        gen.await(t.later("commit", 0));
        committed = true;
      } finally {
        if (!committed) {
          gen.await(t.later("rollback", 0));
        }
        t.log("committed " + committed);
      }
    }
  }

  @Resumable
  static double average(Exchange<Double, Integer> gen, Trace t) {
    double total = 0;
    int count = 0;
    double average = 0;
    for (Integer term; (term = nextTerm(t, count)) != null; ) {
      Integer sent = gen.yield(average);
      total += sent == null ? term : sent;
      average = total / ++count;
    }
    return average;
  }

  private static Integer nextTerm(Trace t, int count) {
    return count < 3 ? (Integer) t.note("term", count) : null;
  }

  @Resumable
  static void pipeline(AsyncYield<String> gen, Trace t) {
    String log = "log";
    stage:
    for (String s : gen.each(new Source<>(t, "input", List.of("a", "b", "c")))) {
      switch (s) {
        case "a":
          gen.yield("first " + log);
          continue stage;
        case "b":
          for (int i = 0; i < 2; i++) {
            try {
              gen.yield(gen.await(t.later("b" + i, s + i)));
            } catch (Failure e) {
              gen.yield("no b" + i);
            }
          }
          break;
        default:
          gen.yield("rest " + s);
      }
      t.log("end of " + s);
    }
  }

  @Resumable
  static void locks(AsyncYield<Integer> gen, Trace t) {
    Object lock = new Object();
    int shared = 0;
    for (int i = 0; i < 2; i++) {
      synchronized (lock) {
        shared += 1;
        t.log("holds " + Thread.holdsLock(lock));
      }
      gen.yield(shared);
      gen.await(t.later("x" + i, 0));
      t.log("holds " + Thread.holdsLock(lock));
    }
  }
}
