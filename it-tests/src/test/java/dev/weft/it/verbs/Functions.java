package dev.weft.it.verbs;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas and method references beside a verb: their type is that of their place (JLS 15.13). */
final class Functions {
  private Functions() {}

  private static String apply(Supplier<String> first, String then) {
    return first.get() + then;
  }

  private static String map(Function<String, Integer> by, String text) {
    return text + by.apply(text == null ? "" : text);
  }

  private static String get(Supplier<String> supplier) {
    return supplier.get();
  }

  @Resumable
  static void operands(Exchange<String, String> gen, Trace t) {
    String text = " text ";
    String[] none = {null};
    t.log(apply(text::trim, gen.yield("constant")));
    t.log(apply(t.note("receiver", text.trim())::toString, gen.yield("expression")));
    t.log(map(String::length, gen.yield("class")));
    t.log(apply(() -> text, gen.yield("lambda")));
    t.log("" + List.of((Supplier<String>) text::trim, gen.yield("cast")).size());
    Supplier<List<String>> make = ArrayList::new;
    t.log(make.get() + gen.yield("constructor"));
    t.log(apply(gen.yield("suspended") == null ? text::trim : gen.yield("receiver")::trim, "?"));
    try {
      t.log(apply(none[0]::trim, gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("null before the verb");
    }
  }

  @Resumable
  static void chosen(Await async, Trace t) {
    for (int i = 0; i < 4; i++) {
      String text = "text" + i;
      Supplier<String> other = () -> "other " + text;
      t.log(get(i < 2 ? () -> "lambda " + text : async.await(t.later("a" + i, other))));
      t.log(get(i < 2 ? async.await(t.later("b" + i, other)) : text::trim));
      t.log(get(async.await(t.later("c" + i, i > 1)) ? text::trim : () -> "neither"));
      t.log(
          get(
              i == 0
                  ? (i < async.await(t.later("d" + i, 1)) ? text::trim : null)
                  : i == 1 ? text::intern : other));
      t.log(
          get(
              switch (i) {
                case 0 -> () -> "in a case " + text;
                case 1 -> text::trim;
                case 2 -> {
                  String inner = async.await(t.later("e" + i, "inner"));
                  yield () -> inner + text;
                }
                default -> async.await(t.later("f" + i, other));
              }));
    }
  }

  /** The choice itself holds no verb, but is kept across one. */
  @Resumable
  static void keptChoices(Exchange<String, String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      String text = "text" + i;
      t.log(apply(i == 0 ? () -> "lambda" : text::trim, gen.yield("conditional " + i)));
      t.log(
          apply(
              switch (t.note("selector", i)) {
                case 0 -> text::trim;
                case 1 -> {
                  String own = text + "!";
                  yield () -> own;
                }
                default -> i < 0 ? null : () -> "default";
              },
              gen.yield("switch " + i)));
    }
  }
}
