package dev.weft.it.names;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Locals and labels that are called what generated code may call its own. */
final class LocalNames {
  private LocalNames() {}

  @Resumable
  static String stateAndInput(Exchange<Integer, Integer> gen, Trace t) {
    int state = 5;
    Integer input = gen.yield(state);
    state++;
    int next = gen.yield(state) == null ? 1 : 2;
    return state + " " + input + " " + next;
  }

  @Resumable
  static void everyLikelyName(AsyncYield<String> gen, Trace t) {
    String self = "self";
    int current = 1;
    long next = 2;
    Object result = "result";
    Throwable thrown = new Failure("thrown");
    boolean dispatch = true;
    char this_ = 't';
    double machine = 1.5;
    String[] handler = {"handler"};
    List<String> delegate = List.of("delegate");
    int pending = 3;
    int PENDING = 4;
    int spill0 = 5;
    int iterator = 6;
    int array = 7;
    int index = 8;
    int value = 9;
    int stage = 10;
    int exit = 11;
    int caught = 12;
    int error = 13;
    int resource = 14;
    int scope = 15;
    int fresh = 16;
    int clear = 17;
    int complete = 18;
    int yielded = 19;
    gen.yield("a");
    gen.await(t.later("x", 0));
    dispatch:
    for (int i = 0; ; i++) {
      for (String element : delegate) {
        gen.yield(element + i);
        if (i == 1) {
          break dispatch;
        }
      }
    }
    t.log(self + current + next + result + thrown.getMessage() + dispatch + this_ + machine);
    t.log(handler[0] + delegate + pending + PENDING + spill0 + iterator + array + index + value);
    t.log(
        "" + stage + exit + caught + error + resource + scope + fresh + clear + complete + yielded);
  }

  @Resumable
  static void parameters(
      Yield<Integer> gen, Trace t, int state, int resume, int self, int handler) {
    gen.yield(state);
    resume += self;
    gen.yield(resume + handler);
  }

  @Resumable
  static void labels(Yield<Integer> gen, Trace t) {
    int i = 0;
    resume:
    while (true) {
      loop:
      do {
        gen.yield(i++);
        if (i == 2) {
          continue resume;
        }
        if (i == 4) {
          break resume;
        }
        continue loop;
      } while (i < 3);
      t.log("outer " + i);
    }
  }

  @Resumable
  static void exceptionsAndResources(Yield<String> gen, Trace t) throws Exception {
    try (AutoCloseable resource = () -> t.log("closed")) {
      try {
        gen.yield("a");
        throw new Failure("b");
      } catch (RuntimeException thrown) {
        String primary = thrown.getMessage();
        gen.yield(primary);
        t.log(primary + (resource != null));
      } finally {
        String pending = "finally";
        gen.yield(pending);
        t.log(pending);
      }
    }
  }

  @Resumable
  static void dollarsAndUnderscores(Yield<Object> gen, Trace t) {
    int $ = 1;
    int $x$ = 2;
    String _a = "$1$L";
    String x_0 = "${y}";
    gen.yield($);
    gen.yield("$S $T $N $$ %s" + $x$);
    t.log(_a + x_0 + '$' + $);
    gen.yield(_a.replace("$", "\\$"));
  }

  @Resumable
  static void unicode(Yield<String> gen, Trace t) {
    String größe = "größe";
    int λ = 3;
    String abc = "\u0061bc";
    gen.yield(größe + λ);
    String 名前 = "\u2713 ✓ \"quoted\" \\ \t 😀";
    gen.yield(名前);
    t.log(abc + größe.length() + 名前.length());
  }

  @Resumable
  static void textBlocksAndComments(Yield<String> gen, Trace t) {
    String block =
        """
        line "one" // not a comment
          line two \
        joined /* neither */
        """;
    gen.yield(block);
    /* a comment with gen.yield("never"); and a brace } */
    char quote = '"'; // gen.yield("never")
    gen.yield(quote + "}" + '\'' + "/* " + "*/");
    t.log(block.length() + "" + quote);
  }

  @Resumable
  static void scopeByAnotherName(Yield<String> yield, Trace trace) {
    yield.yield("a");
    trace.log("b");
    yield.yield("c");
  }

  @Resumable
  static void contextualKeywords(Yield<Object> gen, Trace t) {
    int record = 1;
    int sealed = 2;
    int permits = 3;
    int var = 4;
    int module = 5;
    int when = 6;
    gen.yield(record + sealed);
    gen.yield(permits * var);
    t.log("" + (module + when) + record + var);
  }

  @Resumable
  static void scopeNameReusedInside(Yield<Object> gen, Trace t) {
    Object reuses =
        new Object() {
          private final int gen = 3;

          @Override
          public String toString() {
            return "field " + gen + one(4);
          }

          private String one(int gen) {
            return " parameter " + gen;
          }
        };
    gen.yield(reuses.toString());
    class Other {
      String yield(String gen) {
        return "other " + gen;
      }
    }
    gen.yield(new Other().yield("a"));
    Other other = new Other();
    gen.yield(other.yield("b"));
  }
}
