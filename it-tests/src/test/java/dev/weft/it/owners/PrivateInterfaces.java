package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Lambdas and method references for interfaces that the owner keeps to itself. */
final class PrivateInterfaces {
  private record Row(String name, int n) {
    String text() {
      return name + n;
    }
  }

  @FunctionalInterface
  private interface Visitor {
    String visit(Row row, int times);

    default String twice(Row row) {
      return visit(row, 1) + visit(row, 2);
    }

    static Visitor plain() {
      return (row, times) -> row.name();
    }
  }

  private interface Maker<T, R> {
    R make(T of) throws IOException;

    boolean equals(Object other);

    default <V> Maker<T, V> then(Maker<? super R, ? extends V> next) {
      return of -> next.make(make(of));
    }
  }

  private interface Rule<T> {
    boolean allows(T value);

    default <U> Rule<U> on(Function<? super U, ? extends T> part) {
      return value -> allows(part.apply(value));
    }

    default Rule<T> not() {
      return value -> !allows(value);
    }
  }

  private interface Change extends Function<Row, Row> {
    @Override
    Row apply(Row row);
  }

  private interface Source {
    int next();
  }

  private record Step(Source source, String name) {
    int run() {
      return source.next();
    }
  }

  private Visitor held = (row, times) -> "held " + row.name();

  private PrivateInterfaces() {}

  static PrivateInterfaces make() {
    return new PrivateInterfaces();
  }

  private static String accept(Visitor visitor, Row row) {
    return visitor.visit(row, 3) + visitor.twice(row);
  }

  private static String repeat(Row row, int times) {
    return row.name().repeat(times);
  }

  private static <A, B> B call(Maker<A, B> maker, A with) throws IOException {
    return maker.make(with);
  }

  private Visitor choose(boolean first) {
    return first ? held : Visitor.plain();
  }

  @Resumable
  static void lambdas(Yield<Object> gen, Trace t) {
    Row row = new Row("a", 1);
    Visitor visitor = (on, times) -> on.name() + times;
    gen.yield(visitor.visit(row, 2));
    gen.yield(visitor.twice(row) + accept((on, times) -> on.text() + times, row));
    visitor =
        (on, times) -> {
          t.log("visits " + on.n());
          return on.text();
        };
    gen.yield(accept(visitor, row));
    Visitor reference = PrivateInterfaces::repeat;
    gen.yield(reference.visit(row, 4));
    gen.yield(((Visitor) (on, times) -> "cast" + times).visit(row, 1));
    Source source = row::n;
    gen.yield(source.next() + new Step(() -> 5, "s").run());
  }

  @Resumable
  static void generic(Yield<Object> gen, Trace t) {
    Maker<String, Integer> length = text -> text.length();
    try {
      gen.yield(length.make("four"));
      gen.yield(length.then(n -> n + 1).make("five"));
      gen.yield(call(String::length, "six"));
      Maker<Row, String> failing =
          on -> {
            throw new IOException(on.name());
          };
      gen.yield(failing.make(new Row("broken", 1)));
    } catch (IOException e) {
      gen.yield(e.getMessage());
    }
    Change change = on -> new Row(on.name() + "'", on.n() + 1);
    gen.yield(change.apply(new Row("b", 1)).text());
    Function<Row, Row> same = change;
    gen.yield(List.of(new Row("c", 2)).stream().map(same).map(on -> on.text()).toList());
    gen.yield(List.of(new Row("d", 2)).stream().map(change).map(Row::text).toList());
  }

  @Resumable
  static void placed(Yield<Object> gen, Trace t) {
    Row row = new Row("p", 2);
    boolean up = row.n() > 1;
    Visitor chosen = up ? (on, times) -> "up" : (on, times) -> "down";
    gen.yield(chosen.visit(row, 1));
    Source switched =
        switch (row.n()) {
          case 1 -> () -> 10;
          case 2 -> {
            int twenty = 20;
            yield () -> twenty;
          }
          default -> row::n;
        };
    gen.yield(switched.next());
    List<Source> all = new ArrayList<>();
    all.add(() -> 7);
    all.add(0, row::n);
    Source[] array = {() -> 8, row::n};
    gen.yield(all.get(0).next() + all.get(1).next() + array[0].next() + array[1].next());
    Map<String, Source> byName = new java.util.TreeMap<>();
    byName.put("k", () -> 9);
    byName.computeIfAbsent("l", key -> () -> key.length());
    gen.yield(byName.get("k").next() + byName.get("l").next());
    record Held(Source source) {
      Source other() {
        return () -> source.next() + 1;
      }
    }
    gen.yield(new Held(() -> 3).other().next());
  }

  @Resumable
  void ofFields(Yield<Object> gen, Trace t) {
    Row row = new Row("f", 1);
    gen.yield(held.visit(row, 1));
    held = (on, times) -> "new " + on.text();
    gen.yield(choose(true).twice(row));
    Visitor kept = held;
    this.held = (on, times) -> kept.visit(on, times) + "!";
    gen.yield(held.visit(row, 1) + choose(false).visit(row, 1));
  }

  @Resumable
  static void anonymous(Yield<Object> gen, Trace t) {
    Row row = new Row("n", 1);
    Visitor counting =
        new Visitor() {
          private int count;

          @Override
          public String visit(Row on, int times) {
            this.count += times;
            t.log("visited " + seen());
            return times > 3 ? on.text() : visit(on, times + 2);
          }

          private String seen() {
            return "c" + count;
          }
        };
    gen.yield(counting.visit(row, 1));
    gen.yield(accept(counting, row));
    Maker<String, List<Integer>> maker =
        new Maker<>() {
          final List<Integer> lengths = new ArrayList<>();

          @Override
          public List<Integer> make(String of) throws IOException {
            if (of.isEmpty()) {
              throw new IOException("empty");
            }
            lengths.add(of.length());
            return lengths;
          }
        };
    try {
      gen.yield(maker.make("ab").size());
      gen.yield(maker.then(all -> all.get(1)).make("abc"));
      gen.yield(maker.make(""));
    } catch (IOException e) {
      gen.yield(e.getMessage());
    }
    gen.yield(
        new Source() {
          @Override
          public int next() {
            return row.n();
          }
        }.next());
  }

  @Resumable
  static void besideVerbs(AsyncYield<Object> gen, Trace t) {
    Row row = new Row("v", 1);
    gen.yield(accept((on, times) -> on.text() + times, gen.await(t.later("row", row))));
    Visitor made =
        new Visitor() {
          @Override
          public String visit(Row on, int times) {
            return "made " + on.name();
          }
        };
    gen.yield(accept(made, gen.await(t.later("other", row))));
    Source source = gen.await(CompletableFuture.completedFuture(row))::n;
    gen.yield(source.next());
    Source other = gen.await(t.later("flag", true)) ? () -> 1 : () -> 2;
    gen.yield(other.next());
    gen.yield(
        accept(
            new Visitor() {
              @Override
              public String visit(Row on, int times) {
                return "given " + on.name();
              }
            },
            gen.await(t.later("last", row))));
  }

  @Resumable
  static void genericDefaultsInOneChain(AsyncYield<Object> gen, Trace t) {
    Rule<String> rule = text -> text.length() > 1;
    gen.yield(rule.on((Integer number) -> "" + number).allows(gen.await(t.later(12))));
    gen.yield(
        rule.on((Integer number) -> "" + number)
            .on((Long number) -> number.intValue())
            .not()
            .allows(gen.await(t.later(3L))));
    gen.yield(rule.not().on((Row row) -> row.name()).allows(new Row("r", gen.await(t.later(1)))));
  }
}
