package dev.weft.it.owners;

import static java.util.Objects.requireNonNull;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Private members of objects that come from expressions of every kind. */
final class PrivateThrough {
  private final String text;
  private int count;
  private PrivateThrough next;

  private PrivateThrough(String text) {
    this.text = text;
  }

  static PrivateThrough sample() {
    return new PrivateThrough("sample");
  }

  private PrivateThrough itself() {
    return this;
  }

  private String own() {
    return "own " + text + count;
  }

  private static <T> T same(T x) {
    return x;
  }

  private static PrivateThrough make(String text) {
    return new PrivateThrough(text);
  }

  @Resumable
  void calls(Yield<Object> gen, Trace t) {
    gen.yield(make("made").text);
    gen.yield(itself().text);
    gen.yield(itself().itself().own());
    make("dropped").count++;
    gen.yield(make("x").count += 3);
  }

  @Resumable
  void casts(Yield<Object> gen, Trace t) {
    Object o = make("object");
    gen.yield(((PrivateThrough) o).text);
    ((PrivateThrough) o).count += 2;
    gen.yield(((PrivateThrough) o).own());
  }

  @Resumable
  void patterns(Yield<Object> gen, Trace t) {
    Object o = make("pattern");
    if (o instanceof PrivateThrough p && p.count == 0) {
      gen.yield(p.text);
      p.count = 4;
      gen.yield(p.own());
    }
  }

  @Resumable
  void elements(AsyncYield<Object> gen, Trace t) {
    PrivateThrough[] array = {make("a"), make("b")};
    gen.yield(array[1].text);
    array[0].count = 5;
    gen.await(t.later("x", 0));
    gen.yield(array[0].count-- + array[0].own());
    for (PrivateThrough each : array) {
      gen.yield(each.own());
    }
  }

  @Resumable
  void inferredLocals(Yield<Object> gen, Trace t) {
    var made = make("var");
    gen.yield(made.text);
    made.count = 6;
    var again = same(made);
    gen.yield(again.own());
    for (var each : List.of(made, again)) {
      gen.yield(each.count++);
    }
  }

  @Resumable
  void anonymousClasses(Yield<Object> gen, Trace t) {
    PrivateThrough made = make("made");
    Object printer =
        new Object() {
          @Override
          public String toString() {
            return made.own() + text + count++ + itself().count;
          }
        };
    gen.yield(printer.toString());
    gen.yield(count);
  }

  @Resumable
  void genericMethods(AsyncYield<Object> gen, Trace t) {
    gen.yield(same(make("a")).text);
    same(make("b")).count++;
    PrivateThrough made = make("c");
    same(made).count += 2;
    gen.yield(same(same(made)).own());
    gen.yield(Objects.requireNonNull(made).text);
    gen.yield(requireNonNull(made, "why").count);
    gen.yield(PrivateThrough.<PrivateThrough>same(made).count);
    gen.yield(Optional.of(made).map(each -> each.text + same(each).count).orElse(""));
    gen.yield(same(gen.await(t.later("d", made))).text);
  }
}
