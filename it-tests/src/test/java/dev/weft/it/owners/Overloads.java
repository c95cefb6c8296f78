package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Templates of one name, and calls whose overload the types decide. */
final class Overloads {
  private Overloads() {}

  @Resumable
  static void same(Yield<String> gen, Trace t) {
    gen.yield("none");
  }

  @Resumable
  static void same(Yield<Integer> gen, Trace t, int x) {
    gen.yield(x);
  }

  @Resumable
  static long same(AsyncYield<Long> gen, Trace t, long x) {
    gen.yield(x);
    return gen.await(t.later("x", x));
  }

  @Resumable
  static String same(Await async, Trace t, String x) {
    String y = async.await(t.later("y", x));
    return y;
  }

  @Resumable
  static void same(Yield<Object> gen, Trace t, int x, String y) {
    gen.yieldAll(OverloadsWeft.same(t));
    gen.yieldAll(OverloadsWeft.same(t, x));
    gen.yield(y);
  }

  private static String which(int x) {
    return "int";
  }

  private static String which(long x) {
    return "long";
  }

  private static String which(Integer x) {
    return "Integer";
  }

  private static String which(Object x) {
    return "Object";
  }

  private static String which(Object... x) {
    return "Object...";
  }

  private static String which(List<?> x) {
    return "List";
  }

  @Resumable
  static void decidedByLocals(Yield<String> gen, Trace t) {
    int i = 1;
    Integer boxed = 2;
    long l = 3;
    short s = 4;
    Object o = 5;
    var v = List.of(6);
    gen.yield("start");
    gen.yield(which(i));
    gen.yield(which(boxed));
    gen.yield(which(l));
    gen.yield(which(s));
    gen.yield(which(o));
    gen.yield(which(v));
    gen.yield(which(i, o));
  }

  @Resumable
  static String decidedByAwaited(Await async, Trace t) {
    int i = async.await(t.later("i", 1));
    Integer boxed = async.await(t.later("boxed", 2));
    long l = async.await(t.later("l", 3));
    Object o = async.await(t.later("o", 4));
    var v = async.await(t.later("v", 5));
    return which(i) + which(boxed) + which(l) + which(o) + which(v);
  }
}
