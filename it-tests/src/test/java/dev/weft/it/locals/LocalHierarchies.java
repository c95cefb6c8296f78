package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Classes of a body that extend one another, are sealed, generic, or capture what they stand in.
 */
final class LocalHierarchies {
  private final String name;

  LocalHierarchies() {
    this.name = "owner";
  }

  @Resumable
  static void superclassCaptures(Yield<String> gen, Trace t, String[] words) {
    String greeting = t.note("greeting", "hello");
    class Base {
      final String text;

      Base(String text) {
        this.text = greeting + text;
      }

      Base() {
        this("!");
      }

      String show() {
        return text + words.length;
      }
    }
    class Implicit extends Base {}
    class Explicit extends Base implements Comparable<Explicit> {
      Explicit() {
        super(" explicit");
        t.log("made " + text);
      }

      Explicit(int times) {
        this();
        t.log("times " + times);
      }

      @Override
      public int compareTo(Explicit other) {
        return text.compareTo(other.text);
      }

      @Override
      String show() {
        return super.show() + greeting;
      }
    }
    class Silent extends Explicit {
      Silent() {
        t.log("silent");
      }
    }
    gen.yield(new Implicit().show());
    gen.yield(new Explicit(2).show());
    gen.yield(new Silent().show());
    Base anonymous =
        new Base("anonymous") {
          @Override
          String show() {
            return words[0] + text;
          }
        };
    gen.yield(anonymous.show());
    if (t.note("island", true)) {
      class Inside extends Base {
        Inside() {
          super("inside");
        }
      }
      t.log(new Inside().show());
      Supplier<Base> make = Implicit::new;
      t.log(make.get().show());
    }
    Function<String, Base> made = Base::new;
    gen.yield(made.apply(" made").show());
  }

  @Resumable
  void generic(AsyncYield<Object> gen, Trace t) {
    for (int turn = 0; turn < 2; turn++) {
      int offset = gen.await(t.later("offset", turn * 10));
      abstract class Node<T extends Comparable<T>> implements Iterable<T> {
        abstract T value();

        @Override
        public Iterator<T> iterator() {
          t.log(name + offset);
          return List.of(value()).iterator();
        }
      }
      class Leaf<T extends Comparable<T>> extends Node<T> {
        private final T value;

        Leaf(T value) {
          this.value = value;
        }

        @Override
        T value() {
          return value;
        }
      }
      Leaf<Integer> leaf = new Leaf<>(offset);
      for (Integer each : leaf) {
        gen.yield(each);
      }
      Node<String> node = new Leaf<String>("text");
      gen.yield(node.value().length());
      List<Node<String>> nodes = new ArrayList<>(List.of(node, new Leaf<>("a")));
      nodes.sort(Comparator.comparing(Node::value));
      gen.yield(nodes.get(0).value());
    }
  }

  @Resumable
  static void eachTurnItsOwn(Yield<String> gen, Trace t) {
    List<Supplier<String>> kept = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int square = i * i;
      class Holder implements Supplier<String> {
        int calls;

        @Override
        public String get() {
          return square + " call " + calls++;
        }
      }
      Holder holder = new Holder();
      kept.add(holder);
      gen.yield(holder.get());
      kept.add(new Holder());
      kept.add(
          new Supplier<>() {
            private final Supplier<String> inner = new Holder();

            @Override
            public String get() {
              return "outer of " + inner.get() + square;
            }
          });
      gen.yield("turn");
    }
    for (Supplier<String> each : kept) {
      gen.yield(each.get());
    }
  }

  @Resumable
  static int enumsAndInterfaces(Await async, Trace t) {
    interface Operation {
      int apply(int value);

      default Operation twice() {
        return value -> apply(apply(value));
      }

      static Operation none() {
        return value -> value;
      }
    }
    enum Step implements Operation {
      ADD {
        @Override
        public int apply(int value) {
          return value + FIXED;
        }
      },
      DOUBLE {
        @Override
        public int apply(int value) {
          return value * 2;
        }
      };

      static final int FIXED = 5;
    }
    record Run(Operation operation, int start) {
      Run {
        if (start < 0) {
          throw new IllegalArgumentException("start");
        }
      }

      static Run of(Step step) {
        return new Run(step.twice(), step.ordinal());
      }

      int end() {
        return operation.apply(start);
      }
    }
    int sum = async.await(t.later("none", Operation.none().apply(1)));
    for (Step step : Step.values()) {
      Run run = Run.of(step);
      sum += async.await(t.later(step.name(), run.end()));
      switch (step) {
        case ADD -> sum += async.await(t.later("add", Step.FIXED));
        case DOUBLE -> t.log("doubled");
      }
    }
    return sum;
  }

  @Resumable
  void thisAndThat(Yield<String> gen, Trace t) {
    final String self = t.note("self", "a local");
    class Inner {
      final String name = "inner";

      String show() {
        return name + LocalHierarchies.this.name + self;
      }
    }
    class Deeper extends Inner {
      class Inmost {
        String show() {
          return name + Deeper.this.show() + self + t.stageCount();
        }
      }

      Inmost inmost() {
        return new Inmost();
      }
    }
    gen.yield(new Inner().show());
    Deeper deeper = new Deeper();
    gen.yield(deeper.inmost().show());
    Deeper.Inmost inmost = deeper.new Inmost();
    gen.yield(inmost.show());
  }

  @Resumable
  void unwrittenMembers(Yield<Object> gen, Trace t) {
    record Point(int x, int y) {
      int sum() {
        return x() + y() + (hashCode() == new Point(x, y).hashCode() ? 0 : 1);
      }
    }
    enum Side {
      LEFT,
      RIGHT;

      String show() {
        return name() + ordinal() + values().length + valueOf("LEFT");
      }
    }
    class Plain {
      String show() {
        return toString() + equals(this);
      }

      @Override
      public String toString() {
        return "plain";
      }
    }
    class Derived extends Plain {
      String twice() {
        return show() + show();
      }
    }
    gen.yield(new Point(1, 2).sum());
    gen.yield(Side.RIGHT.show());
    gen.yield(new Derived().twice());
    gen.yield(show() + x() + name());
  }

  private String show() {
    return "the owner's";
  }

  private int x() {
    return -1;
  }

  private String name() {
    return "the owner's " + values();
  }

  private String values() {
    return "values";
  }

  @Override
  public String toString() {
    return "owner";
  }

  @Resumable
  @SuppressWarnings({"overrides", "overloads", "varargs"})
  static void warned(AsyncYield<Object> gen, Trace t) {
    class Same {
      @Override
      public boolean equals(Object other) {
        return other instanceof Same;
      }

      String with(Function<String, String> f) {
        return f.apply("f");
      }

      String with(Supplier<String> s) {
        return s.get();
      }

      @SafeVarargs
      final <T> List<T> all(T... values) {
        return List.of(values);
      }
    }
    Same same = new Same();
    gen.yield(same.equals(gen.await(t.later(same))) && new Same().equals(same));
    gen.yield(same.with(() -> "s") + gen.await(t.later(1)) + same.all(1, 2));
  }
}
