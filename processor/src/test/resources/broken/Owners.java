package demo;

import dev.weft.*;
import dev.weft.annotation.Resumable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

abstract class Owners extends java.util.AbstractList<String> implements Cloneable {
  protected String name = "owner";
  private static long calls;

  static class Nested<K, V> {
    private final K key;
    V value;

    private Nested(K key) {
      this.key = key;
    }

    @Resumable
    <W> V swap(Yield<W> gen, W first, Class<? super W> type) {
      gen.yield(first);
      Nested<K, V> copy = new Nested<>(key);
      V old = copy.value = this.value;
      gen.yieldAll(Owners_NestedWeft.swap(copy, first, type));
      return old;
    }
  }

  class Inner {
    int depth;

    /** Comments { may ( hold " anything. */
    @Resumable
    @Deprecated
    int up(AsyncYield<Integer> gen) {
      gen.yield(depth++); // a comment }
      gen.yield(Owners.this.size() + Owners.super.hashCode());
      gen.await(OwnersWeft.run(Owners.this, null, 1));
      calls = calls + depth;
      return gen.yieldAll(Owners_InnerWeft.up(this));
    }
  }

  interface Shape {
    @Resumable
    default double area(Await async) {
      return async.await(TimeUnit.SECONDS == null ? null : stage());
    }

    CompletionStage<Double> stage();
  }

  @Resumable
  public final <T extends Exception & Runnable> int run(Await async, List<T> all, int times)
      throws T {
    int[] counts = new int[] {times, all.size()};
    for (T each : all) {
      try {
        each.run();
        async.await(OwnersWeft.run(this, all, times - 1), IllegalStateException.class);
      } catch (IllegalStateException e) {
        throw each;
      } finally {
        calls--;
      }
    }
    String other = super.toString() + this.name.length() + Owners.calls;
    new Inner().depth = counts[0];
    return this.new Inner().depth + other.length();
  }
}
