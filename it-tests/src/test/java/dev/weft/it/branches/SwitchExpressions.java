package dev.weft.it.branches;

import dev.weft.AsyncExchange;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.function.Supplier;

/** Switch expressions with a verb in them (JLS 15.28). */
final class SwitchExpressions {
  enum Size {
    SMALL,
    LARGE
  }

  private SwitchExpressions() {}

  @Resumable
  @SuppressWarnings("fallthrough") // is part of the point
  static int initializer(Await async, Trace t, int n) {
    int chosen =
        switch (n) {
          case 1, 2 -> async.await(t.later("low", 10));
          case 3 -> {
            int half = async.await(t.later("half", 20));
            t.log("half " + half);
            yield half + 1;
          }
          default -> 0;
        };
    t.log("chosen " + chosen);
    return switch (chosen & 1) {
      case 0:
        yield async.await(t.later("even", 2));
      default:
        t.log("falls");
      case 7:
        yield 3;
    };
  }

  @Resumable
  static String operands(Exchange<String, String> gen, Trace t) {
    int i = 1;
    String text =
        "a"
            + i++
            + switch (i) {
              case 2 -> gen.yield("two");
              default -> "other";
            }
            + i
            + gen.yield("behind" + i);
    return text
        + t.note(
            "argument",
            switch (text.length() & 1) {
              case 0 -> 1 + (gen.yield("even") == null ? 1 : 2);
              default -> gen.yield("odd") == null ? 3L : 4;
            });
  }

  @Resumable
  static double conversions(Await async, Trace t, char c) {
    double wide =
        switch (c) {
          case 'x' -> async.await(t.later("int", 1));
          case 'y' -> 2L;
          default -> 'c';
        };
    Object boxed =
        switch (c) {
          case 'x' -> async.await(t.later("second", 'b'));
          default -> 1.5;
        };
    byte small =
        switch (c) {
          case 'x' -> 5;
          default -> (byte) (int) async.await(t.later("byte", 6));
        };
    Supplier<String> lazy =
        switch (c) {
          case 'x' -> () -> "lambda " + boxed;
          default -> {
            async.await(t.later("third", 0));
            yield () -> "other";
          }
        };
    t.log(boxed.getClass() + lazy.get() + small);
    return wide;
  }

  @Resumable
  static int leftThroughFinally(Yield<Integer> gen, Trace t, int n) {
    for (int i = 0; i < 3; i++) {
      int got =
          switch (i) {
            case 0 -> {
              try (Resource r = new Resource(t, "r" + i)) {
                for (int k = 0; ; k++) {
                  if (k == n) {
                    yield k;
                  }
                  t.log(r + " turn " + k);
                }
              } finally {
                gen.yield(100 + i);
              }
            }
            case 1 -> {
              try {
                gen.yield(i);
                throw new Failure("thrown");
              } catch (Failure e) {
                yield switch (e.getMessage()) {
                  case "thrown" -> {
                    gen.yield(7);
                    yield 8;
                  }
                  default -> 9;
                };
              }
            }
            default -> throw new Failure("at " + i);
          };
      t.log("got " + got);
    }
    return n;
  }

  @Resumable
  static List<String> ofEnum(AsyncExchange<String, Integer> gen, Trace t) {
    Size size = Size.SMALL;
    String text = "start";
    text =
        text
            + switch (size) {
              case SMALL -> "small" + gen.await(t.later("name", "er"));
              case LARGE -> "large" + gen.yield("x");
            };
    var kind =
        switch (text) {
          case "startsmaller" -> {
            Integer sent = gen.yield(text);
            yield sent == null ? List.of("none") : List.of("sent", "" + sent);
          }
          default -> List.<String>of();
        };
    if (switch (kind.size()) {
      case 1 -> gen.yield("one") == null;
      default -> false;
    }) {
      t.log("condition");
    }
    return kind;
  }

  private static String which(int n) {
    return "int " + n;
  }

  private static String which(long n) {
    return "long " + n;
  }

  private static String which(Object o) {
    return o.getClass().getSimpleName() + " " + o;
  }

  private static <E> List<E> twice(E element) {
    return List.of(element, element);
  }

  /** Only the compiler can tell the type of each of them. */
  @Resumable
  static void ofUnknownType(Exchange<String, String> gen, Trace t) {
    for (int n = 0; n < 3; n++) {
      var items = twice(twice(n));
      String first =
          switch (items.get(0).get(0)) {
                case 0 -> gen.yield("zero");
                default -> items.get(1).stream().map(i -> "item " + i).findFirst().orElseThrow();
              }
              + "!";
      t.log(first);
      t.log(
          which(
              switch (n) {
                case 0 -> items.get(0).get(0) + 1;
                case 1 -> {
                  gen.yield("one");
                  yield 'c';
                }
                default -> items.get(0).stream().mapToLong(i -> i).sum();
              }));
      t.log(
          which(
              switch (n) {
                case 0 -> twice(items).get(0);
                case 1 -> gen.yield("last") == null ? items.get(0).get(0) : "text";
                default ->
                    switch (items.size()) {
                      case 2 -> {
                        gen.yield("inner");
                        yield items.get(0);
                      }
                      default -> null;
                    };
              }));
    }
  }

  @Resumable
  static int yieldsFromLoops(Exchange<String, String> gen, Trace t) {
    int length = 0;
    for (int n = 0; n < 3; n++) {
      int size =
          (switch (n) {
                case 0:
                  for (var each : twice(n)) {
                    if (each == 0) {
                      yield twice(gen.yield("each") + each);
                    }
                  }
                case 1:
                  for (var each : twice(n)) {
                    synchronized (t) {
                      if (each == 1) {
                        yield twice("locked" + n);
                      }
                    }
                  }
                default:
                  yield twice("two");
              })
              .size();
      length += size;
    }
    return length;
  }

  /** A switch expression on which a method is called: parentheses are part of that. */
  @Resumable
  static String receiver(Await async, Trace t) {
    String all = "";
    for (int i = 0; i < 2; i++) {
      all +=
          (switch (i) {
                case 0 -> t.note("plain", (Object) "a").toString();
                default -> async.await(t.later("b", "b"));
              })
              .concat(async.await(t.later("c", "c")));
    }
    return all;
  }
}
