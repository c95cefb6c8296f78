package dev.weft.it.owners;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Functions that take what the type arguments of a private class say. */
final class PrivateFunctions {
  private record Result<T>(T value) {
    static <A> Result<A> of(A value) {
      return new Result<>(value);
    }

    <U> Result<U> map(Function<? super T, ? extends U> f) {
      return new Result<>(f.apply(value));
    }

    Result<T> peek(Consumer<? super T> seen) {
      seen.accept(value);
      return this;
    }

    <U> Result<U> flatMap(Function<? super T, Result<U>> f) {
      return f.apply(value);
    }

    <U, V> Result<V> zip(Result<U> other, BiFunction<? super T, ? super U, ? extends V> f) {
      return new Result<>(f.apply(value, other.value));
    }

    <U> U fold(Function<T, U> some, Supplier<U> none) {
      return value == null ? none.get() : some.apply(value);
    }

    <U> Result<U> with(String text, Function<T, U> f) {
      return new Result<>(f.apply(value));
    }
  }

  private record Cell<T>(UnaryOperator<T> f) {
    T apply(T value) {
      return f.apply(value);
    }
  }

  private record Pipe<A, B>(Function<A, B> f) {
    <C> Pipe<A, C> then(Function<B, C> next) {
      return new Pipe<>(f.andThen(next));
    }

    B run(A value) {
      return f.apply(value);
    }
  }

  static class Box<T> {
    private final T value;

    Box(T value) {
      this.value = value;
    }

    private <R> Box<R> map(Function<T, R> f) {
      return new Box<>(f.apply(value));
    }
  }

  private Result<Integer> held = new Result<>(5);

  private PrivateFunctions() {}

  static PrivateFunctions make() {
    return new PrivateFunctions();
  }

  @Resumable
  static void mapped(Yield<Object> gen, Trace t) {
    Result<Integer> one = new Result<>(1);
    gen.yield(one.map(x -> x + 1).value());
    Result<String> text = one.map(x -> "v" + x);
    gen.yield(text.value().length());
    gen.yield(one.map(x -> x + 1).map(y -> "a" + y).value().length());
    gen.yield(one.<Integer>map(x -> x + 1).value());
    gen.yield(one.peek(x -> t.log("seen " + x.intValue())).value());
    gen.yield(one.map(Integer::toBinaryString).map(String::length).value());
    var list = one.map(x -> List.of(x, x));
    gen.yield(list.map(l -> l.get(0) + l.size()).value());
  }

  @Resumable
  static void explicit(Yield<Object> gen, Trace t) {
    gen.yield(new Box<>("ab").<Integer>map(s -> s.length()).value + 1);
    gen.yield(new Box<>("ab").<Object>map(String::length).<String>map(Object::toString).value);
  }

  @Resumable
  static void told(Yield<Object> gen, Trace t) {
    Result<Integer> one = Result.of(1);
    Result<String> text = Result.of("ab");
    gen.yield(one.zip(text, (a, b) -> a + b.length()).value());
    gen.yield(one.flatMap(x -> new Result<>("f" + x)).value().length());
    gen.yield(one.fold(x -> x * 2, () -> 0) + 1);
    gen.yield(
        one.map(
                x -> {
                  int y = x + 1;
                  return y;
                })
            .map(z -> z + 1)
            .value());
    List<Result<String>> all = List.of(text, Result.of("c"));
    gen.yield(all.stream().map(x -> x.map(y -> y.length() + 1).value()).toList());
    for (var each : all) {
      gen.yield(each.map(y -> y.length()).value() + 1);
    }
  }

  @Resumable
  static void made(Yield<Object> gen, Trace t) {
    Cell<Integer> cell = new Cell<>(x -> x + 1);
    gen.yield(cell.apply(2));
    cell = new Cell<>(x -> x * 3);
    gen.yield(cell.apply(2));
    Pipe<Integer, String> pipe = new Pipe<>(x -> "p" + (x + 1));
    gen.yield(pipe.then(x -> x.length()).then(x -> x + 1).run(7));
  }

  @Resumable
  void ofField(Yield<Object> gen, Trace t) {
    gen.yield(held.map(x -> x + 1).value());
    held = held.map(x -> x + 2);
    Supplier<Integer> later = held::value;
    held = held.map(x -> x + 3);
    gen.yield(later.get() + held.value());
  }

  /** Arguments are evaluated before the receiver is found to be null. */
  @Resumable
  static void onNull(Yield<Object> gen, Trace t) {
    Result<Integer> none = null;
    gen.yield("begin");
    try {
      none.with(t.note("evaluated", "text"), x -> x + 1);
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    try {
      Supplier<Integer> later = none::value;
      t.log("not reached " + later);
    } catch (NullPointerException e) {
      gen.yield("null");
    }
  }
}
