package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Pattern variables of instanceof, whose scope follows the flow (JLS 6.3.1). */
final class Patterns {
  private static final String shadowed = "the field";

  private Patterns() {}

  @Resumable
  static void inThenBranch(Yield<Object> gen, Trace t) {
    for (Object o : List.of("text", 5, 'c')) {
      if (o instanceof String s) {
        gen.yield(s.length());
        t.log(s.toUpperCase());
      } else if (o instanceof Integer i && i > 3) {
        gen.yield(i + 1);
        t.log("i " + i);
      } else {
        gen.yield(o);
      }
    }
  }

  @Resumable
  static String afterNegatedReturn(Exchange<String, Object> gen, Trace t) {
    Object sent = gen.yield("a");
    if (!(sent instanceof String s)) {
      return "no text";
    }
    gen.yield("got " + s);
    t.log(s + s.length());
    return s;
  }

  @Resumable
  static void inElseBranch(Yield<Object> gen, Trace t) {
    for (Object o : List.of(1, "x")) {
      if (!(o instanceof Integer i)) {
        gen.yield("else");
      } else {
        gen.yield(i * 10);
        gen.yield(i * 20);
      }
    }
  }

  @Resumable
  static void inLoopCondition(AsyncYield<Object> gen, Trace t) {
    Object o = 0;
    while (o instanceof Integer i && i < 2) {
      gen.yield(i);
      gen.await(t.later("x" + i, 0));
      o = i + 1;
    }
    while (!(o instanceof String s)) {
      gen.yield(o);
      o = "done";
    }
    gen.yield(s.length());
  }

  @Resumable
  static void fieldWhereNotInScope(Yield<String> gen, Trace t) {
    for (Object o : List.of("local", 1)) {
      if (o instanceof String shadowed) {
        gen.yield(shadowed);
        t.log(shadowed);
      } else {
        gen.yield(shadowed);
      }
      gen.yield("after " + shadowed);
    }
  }

  @Resumable
  static void sameNameTwice(Yield<Object> gen, Trace t) {
    Object o = 1;
    if (o instanceof Integer x) {
      gen.yield(x);
      t.log("x " + (x + 1));
    }
    o = "two";
    if (o instanceof String x) {
      gen.yield(x);
      t.log("x " + x.length());
    }
  }

  @Resumable
  static void inExpressionOnly(Yield<Boolean> gen, Trace t) {
    for (Object o : List.of("long text", "t", 1)) {
      gen.yield(o instanceof String s && s.length() > 1);
      boolean blank = !(o instanceof String s) || s.isBlank();
      gen.yield(blank);
    }
  }

  @Resumable
  static void captured(Yield<String> gen, Trace t) {
    Object o = "text";
    if (o instanceof final String s) {
      Runnable log = () -> t.log("captured " + s);
      gen.yield("a");
      log.run();
    }
    if (o instanceof CharSequence c) {
      c = c + "!";
      gen.yield(c.toString());
      t.log("c " + c);
    }
  }

  @Resumable
  static String inConditionalExpression(Exchange<Object, Object> gen, Trace t, Object given) {
    String one = given instanceof String s ? s + gen.yield(s) : "none";
    String other = !(gen.yield("other") instanceof String s) ? "null" : s + gen.yield(s) + s;
    return one + other;
  }

  @Resumable
  static boolean inLogicalExpression(Exchange<Object, Object> gen, Trace t, Object given) {
    boolean both = given instanceof String s && gen.yield(s) == null && s.length() == 1;
    boolean either = !(gen.yield(both) instanceof String s) || gen.yield(s) == s;
    return both ^ either;
  }

  @Resumable
  static String insideTheTestedExpression(Exchange<Object, Object> gen, Trace t, Object given) {
    if ((given instanceof String s && gen.yield(s) == null ? s : t) instanceof String text
        && gen.yield(text) == null) {
      return text + gen.yield("then");
    }
    if ((given instanceof String s ? s.length() : t) instanceof Integer length) {
      gen.yield(length);
      return "length " + length;
    }
    return "none";
  }

  private static Object object(int n) {
    return n % 2 == 0 ? n : "n" + n;
  }

  /** The operand begins with what the machine writes in full. */
  @Resumable
  static void ofCalls(Yield<Object> gen, Trace t, int given) {
    int n = given;
    if (object(n) instanceof Integer number && number > n - 1) {
      gen.yield(number);
    }
    while (!(object(n) instanceof String text)) {
      gen.yield(n++);
    }
    gen.yield(text);
    t.log(object(n) instanceof String other ? other : "none");
  }
}
