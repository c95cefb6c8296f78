package dev.weft.it.locals;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variables that have the type of an anonymous class, or one made of that (JLS 15.9.5). */
class AnonymousVariables {
  private int shared = 1;

  /** Has a name and what it was made with. */
  static class Named {
    final String name;
    int made;

    Named(String name, int... made) {
      this.name = name;
      this.made = made.length;
    }

    String hello() {
      return "hello " + name;
    }
  }

  @Resumable
  static void mutable(Yield<Object> gen, Trace t, int n) {
    var counter =
        new Object() {
          int value = n;

          int next() {
            return value++;
          }
        };
    Runnable twice = () -> counter.value *= 2;
    while (counter.value < 20) {
      gen.yield(counter.next());
      twice.run();
    }
    counter.value -= 5;
    gen.yield(counter.value);
    counter.value++;
    t.log("left " + --counter.value + counter.next());
  }

  @Resumable
  static void tuples(Yield<Object> gen, Trace t, String... words) {
    for (var each :
        Stream.of(words)
            .map(
                word ->
                    new Object() {
                      String text = word;
                      int length = word.length();
                    })
            .toList()) {
      gen.yield(each.text);
      gen.yield(each.length);
    }
    var first =
        Optional.of(
            new Object() {
              int a = 1;
              long b = 2;
            });
    gen.yield(first.get().a);
    var inner = first.get();
    gen.yield(inner.a + inner.b);
    inner = null;
    gen.yield(inner == null);
    t.log("first " + (first.get().b + 0.5f));
  }

  @Resumable
  static void grouped(AsyncYield<Object> gen, Trace t, List<String> words) {
    var byLength =
        words.stream()
            .map(
                word ->
                    new Object() {
                      final String text = word;
                      final int length = word.length();
                    })
            .sorted(Comparator.comparing(each -> each.text))
            .collect(Collectors.groupingBy(each -> each.length));
    for (var entry : byLength.entrySet()) {
      gen.yield(gen.await(t.later("key", entry.getKey())));
      for (var each : entry.getValue()) {
        gen.yield(each.text + gen.await(t.later("value", each.length)));
      }
    }
    for (int i = 0; i < byLength.getOrDefault(1, List.of()).size(); i++) {
      byLength.get(1).get(i).text.concat(gen.await(t.later("text", "x")));
    }
  }

  @Resumable
  static void withArguments(AsyncYield<Object> gen, Trace t, int n) {
    for (int i = 0; i < 3; i++) {
      int turn = i;
      var named =
          new Named(gen.await(t.later("name", "n")) + i, n, 2) {
            int mine = made + turn;

            @Override
            String hello() {
              return super.hello() + "!" + mine + turn;
            }

            int grow(int by) {
              t.log("grow " + by);
              return mine += by;
            }
          };
      gen.yield(named.hello());
      named.mine += named.grow(gen.await(t.later("by", 3)));
      gen.yield(named.mine);
      gen.yield(named.grow(gen.await(t.later("by", 4))) + named.name);
      named.mine = n + gen.await(t.later("mine", 5)) * named.mine--;
      gen.yield(named.getClass().isAnonymousClass() + named.hello());
    }
  }

  @Resumable
  static int inOneState(Await gen, Trace t, int n) {
    var pair =
        new Object() {
          int a = n;
          Integer b = null;
        };
    try {
      return Math.max(pair.a + pair.b, gen.await(t.later("one", 1)));
    } catch (NullPointerException e) {
      return Math.max(pair.a, gen.await(t.later("two", 2)));
    }
  }

  @Resumable
  static void resources(AsyncYield<Object> gen, Trace t, boolean fails) {
    try (var resource =
        new AutoCloseable() {
          int used;

          @Override
          public void close() {
            t.log("close " + used);
            if (fails) throw new IllegalStateException("close");
          }
        }) {
      gen.yield(resource.used);
      resource.used++;
      gen.yield(gen.await(t.later("used", resource.used)));
    } finally {
      t.log("closed");
    }
  }

  @Resumable
  static void elements(AsyncYield<Object> gen, Trace t) {
    for (var each :
        gen.each(
            AsyncIterable.of(1, 2)
                .map(
                    n ->
                        new Object() {
                          int number = n;
                          String text = "t" + n;
                        }))) {
      gen.yield(each.number + each.text);
      t.log(each.text.length() + gen.await(t.later("more", "m")) + each.number);
    }
  }

  @Resumable
  void ofInstance(Yield<Object> gen, Trace t, int n) {
    shared = n;
    var view =
        new Object() {
          int shared() {
            return shared++;
          }

          AnonymousVariables owner() {
            return AnonymousVariables.this;
          }
        };
    gen.yield(view.shared());
    gen.yield(view.owner() == this);
    AnonymousVariables owner = view.owner();
    t.log("shared " + view.shared() + owner.shared);
  }

  @Resumable
  static <T extends Comparable<T>> void ofTypeVariables(Yield<T> gen, Trace t, T one, T two) {
    var pair =
        new Comparable<T>() {
          final T low = one.compareTo(two) < 0 ? one : two;
          T high = low == one ? two : one;

          @Override
          public int compareTo(T other) {
            return low.compareTo(other);
          }
        };
    gen.yield(pair.low);
    gen.yield(pair.high);
    pair.high = pair.low;
    t.log(pair.compareTo(pair.high) + " " + pair.high.compareTo(one));
  }

  @Resumable
  static void nested(Yield<Object> gen, Trace t, int n) {
    var outer =
        new Object() {
          int n = 1;
        };
    gen.yield(outer.n);
    var inner =
        new Object() {
          int sum = outer.n + n;
          final List<Integer> all = new ArrayList<>(List.of(outer.n++, n));
        };
    gen.yield(inner.sum);
    inner.all.add(outer.n);
    var both = Map.of("outer", outer, "inner", inner);
    gen.yield(both.size());
    t.log("" + inner.all + outer.n + both.get("inner").equals(inner));
  }

  @Resumable
  static void turns(Yield<Object> gen, Trace t) {
    List<Runnable> kept = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int turn = i;
      var own =
          new Object() {
            int n = turn * 10;
          };
      kept.add(() -> t.log("own " + own.n++ + turn));
      gen.yield(own.n++);
      kept.forEach(Runnable::run);
    }
  }

  @Resumable
  static void failing(AsyncYield<Object> gen, Trace t, String name) {
    try {
      var named =
          new Named(name.trim() + gen.await(t.later("n", 1))) {
            final int length = name.length() / (name.length() - 2);
          };
      gen.yield(named.length);
      gen.yield(named.hello());
    } catch (ArithmeticException | NullPointerException e) {
      t.log("failed " + e.getClass());
      gen.yield("failed");
    }
  }

  @Resumable
  static void chosen(AsyncYield<Object> gen, Trace t, boolean first) {
    var choice =
        first
            ? new Object() {
              int n = 1;
            }
            : null;
    gen.yield(choice == null);
    if (choice != null) gen.yield(choice.n);
    var awaited =
        gen.await(t.later("first", first))
            ? new Object() {
              int n = 2;
            }
            : null;
    gen.yield(awaited == null);
    t.log("n " + (awaited == null ? 0 : awaited.n));
  }

  static <T> T same(T value, Object other) {
    return value;
  }

  @Resumable
  static void asked(AsyncYield<Object> gen, Trace t, int n) {
    gen.yield(
        new Object() {
          int twice(int number) {
            return t.note("twice", 2 * number + n);
          }
        }.twice(gen.await(t.later("one", 1))));
    gen.yield(
        same(
                new Object() {
                  int kept = n;
                },
                gen.await(t.later("two", 2)))
            .kept);
    var list =
        List.of(
            new Named("first") {
              int more = n;
            },
            gen.await(t.later("three", new Named("second"))));
    gen.yield(list.get(0).name + list.get(1).made);
    t.log(list.get(0).hello() + list.size());
  }

  @Resumable
  static void selected(AsyncYield<Object> gen, Trace t, int n) {
    var value =
        switch (gen.await(t.later("n", n))) {
          case 1 ->
              new Named(gen.await(t.later("name", "one"))) {
                int more = 1;
              };
          case 2 -> null;
          default -> throw new IllegalStateException("n " + n);
        };
    gen.yield(value == null ? "none" : value.name);
    if (value != null) gen.yield(value.more += gen.await(t.later("more", 2)));
    for (var each :
        gen.await(t.later("again", n)) == 1
            ? List.of(
                new Object() {
                  int own = n;
                })
            : null) {
      gen.yield(each.own);
    }
  }

  @Resumable
  static void unused(Yield<Object> gen, Trace t) {
    var unused =
        new Named("unused") {
          int more = t.note("more", 1);
        };
    gen.yield(1);
    for (var each :
        List.of(
            new Object() {
              int own = t.note("own", 2);
            })) {
      gen.yield(2);
    }
  }

  @Resumable
  static void inLocalClasses(Yield<Object> gen, Trace t, int n) {
    class Step {
      final int by = n;
    }
    var counter =
        new Object() {
          final Step step = new Step();
          int value = n;
        };
    class Counting {
      int next() {
        return counter.value += counter.step.by;
      }
    }
    var other =
        new Counting() {
          int calls;

          @Override
          int next() {
            return super.next() * ++calls;
          }
        };
    gen.yield(new Counting().next());
    gen.yield(other.next());
    t.log(other.calls + " " + counter.value + new Counting().next());
    var once = List.of(new Named("once") {});
    class Once {
      String name() {
        return once.get(0).hello();
      }
    }
    t.log(new Once().name());
    gen.yield(other.next());
  }

  @Resumable
  static void patternVariables(AsyncYield<Object> gen, Trace t, Object given) {
    if (!(given instanceof String text)) return;
    var holder =
        new Object() {
          String value = text;
        };
    gen.yield(holder.value);
    class Held {
      String value = text + holder.value;
    }
    String other = gen.await(t.later("other", "o"));
    Runnable logged = () -> t.log(text + other);
    gen.yield(new Held().value);
    logged.run();
  }

  @Resumable
  static void fromStages(AsyncYield<Object> gen, Trace t, int n) {
    var awaited =
        gen.await(
            t.later("n", n)
                .thenApply(
                    number ->
                        new Object() {
                          int value = number;
                        }));
    gen.yield(awaited.value);
    gen.yield(++awaited.value);
    for (var each :
        gen.await(
            t.later("list", List.of(1, 2))
                .thenApply(
                    list ->
                        list.stream()
                            .map(
                                number ->
                                    new Object() {
                                      int value = number + n;
                                    })
                            .toList()))) {
      gen.yield(each.value);
    }
    gen.await(
            t.later(
                "runnable",
                new Runnable() {
                  @Override
                  public void run() {
                    t.log("run");
                  }

                  @Override
                  public String toString() {
                    return "runnable";
                  }
                }))
        .run();
  }

  @Resumable
  static void targets(AsyncYield<Object> gen, Trace t, int n) {
    int before =
        same(
                new Object() {
                  int value = n;
                },
                gen.await(t.later("one", 1)))
            .value++;
    gen.yield(before);
    before +=
        same(
                    new Named("a") {
                      int value = n;
                    },
                    gen.await(t.later("two", 2)))
                .value +=
            4;
    gen.yield(before);
    gen.yield(
        -same(
                new Named("b") {
                  int value = n;
                },
                gen.await(t.later("three", 3)))
            .value);
    new Object() {
          int value = t.note("made", n);
        }.value +=
        gen.await(t.later("four", 4));
  }

  @Resumable
  static void diamonds(Yield<Object> gen, Trace t, int n) {
    var list =
        new ArrayList<>() {
          int more = n;
        };
    list.add("one");
    gen.yield(list.more++);
    gen.yield(list.more + list.size());
    var choice =
        n > 1
            ? new ArrayList<>(List.of(1)) {
              int own = 1;
            }
            : null;
    gen.yield(choice == null);
    t.log(choice == null ? "" : choice.get(0) + " " + choice.own);
  }

  @Resumable
  static void declaredInExpressions(Yield<Object> gen, Trace t, int n) {
    for (var each :
        Stream.of(1, 2)
            .map(
                number -> {
                  record Both(int one, int other) {}
                  return new Both(number, n);
                })
            .toList()) {
      gen.yield(each.one());
      gen.yield(each.other() + each.one());
    }
    var outer =
        new Object() {
          class Inner {
            int value = n;
          }

          final Inner inner = new Inner();
        };
    var inner = outer.inner;
    gen.yield(inner.value);
    gen.yield(++inner.value + outer.inner.value);
  }

  @Resumable
  static void unboxedAtOnce(AsyncYield<Object> gen, Trace t, boolean or) {
    var boxes =
        new Object() {
          Integer number;
          Boolean truth;
          String text;
        };
    gen.yield(boxes.text += gen.await(t.later("text", "x")));
    try {
      boxes.number += gen.await(t.later("never", 1));
    } catch (NullPointerException e) {
      gen.yield("number");
    }
    try {
      boxes.truth |= gen.await(t.later("never", or));
    } catch (NullPointerException e) {
      gen.yield("truth");
    }
  }

  @Resumable
  static void namesOfMachinery(AsyncYield<Object> gen, Trace t, int n) {
    var Typed =
        new Object() {
          int value = n;
        };
    gen.yield(Typed.value);
    var Unbox = List.of(n, "text");
    int Loops = gen.await(t.later("one", 1));
    for (Object Bindings : Unbox) {
      gen.yield(Bindings);
      gen.yield(Unbox.get(gen.await(t.later("index", Loops))).hashCode() + Typed.value++);
    }
  }
}
