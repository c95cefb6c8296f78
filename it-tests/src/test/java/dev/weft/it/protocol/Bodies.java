package dev.weft.it.protocol;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Templates for the tests of this package. */
public class Bodies {
  private final String name;

  /** An owner of a name. */
  public Bodies(String name) {
    this.name = name;
  }

  @Resumable
  static int primitive(Yield<Integer> gen) {
    gen.yield(1);
    return 2;
  }

  @Resumable
  public static void publicOne(Exchange<String, List<? extends Number>> gen, int... numbers)
      throws IOException {
    List<? extends Number> sent = gen.yield("a" + numbers.length);
    if (sent != null) {
      throw new IOException("sent " + sent);
    }
  }

  @Resumable
  protected <T extends Comparable<T>> List<T> generic(AsyncExchange<T, Long> gen, List<T> list) {
    for (T element : list) {
      gen.yield(element);
    }
    return list;
  }

  @Resumable
  private static boolean privateOne(Await async, boolean value) {
    return value;
  }

  @Resumable
  String named(AsyncYield<Integer[]> gen, List<? super String> sink) {
    return name;
  }

  @Deprecated
  @Resumable
  static void old(Yield<String> gen) {
    gen.yield("old");
  }

  @Resumable
  static long awaits(Await async, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      int x = async.await(CompletableFuture.completedFuture(i));
      sum += x;
    }
    return sum;
  }

  @Resumable
  static void elements(AsyncYield<Integer> gen, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static long sumOf(Await async, int count) {
    long sum = 0;
    for (int x : async.each(BodiesWeft.elements(count))) {
      sum += x;
    }
    return sum;
  }

  @Resumable
  static void chain(Yield<Integer> gen, int depth) {
    if (depth > 0) {
      gen.yieldAll(BodiesWeft.chain(depth - 1));
    }
    gen.yield(depth);
  }

  @Resumable
  static void slowChain(AsyncYield<Integer> gen, int depth, CompletionStage<?> gate) {
    if (depth > 0) {
      gen.yieldAll(BodiesWeft.slowChain(depth - 1, gate));
    } else {
      gen.await(gate);
    }
    gen.yield(depth);
  }

  @Resumable
  static void keeps(AsyncYield<Object> gen, Supplier<?> source, CompletionStage<?> gate) {
    Object kept = source.get();
    gen.yield("kept");
    gen.await(gate);
    gen.yield(kept.hashCode());
    gen.yield(source.get());
  }

  @Resumable
  static int keepsArgument(Await async, Object argument, CompletionStage<?> gate) {
    async.await(gate);
    return argument.hashCode();
  }

  @Resumable
  static void keepsDelegate(Yield<Object> gen, Supplier<Iterable<?>> source) {
    gen.yieldAll(source.get());
    gen.yield("after");
  }

  @Resumable
  static void threads(AsyncYield<String> gen, Consumer<String> log, CompletionStage<?> gate) {
    log.accept(Thread.currentThread().getName());
    gen.await(gate);
    log.accept(Thread.currentThread().getName());
    gen.yield("element");
    log.accept(Thread.currentThread().getName());
  }

  @Resumable
  static void checked(Yield<String> gen) throws IOException {
    gen.yield("a");
    throw new IOException("checked");
  }
}
