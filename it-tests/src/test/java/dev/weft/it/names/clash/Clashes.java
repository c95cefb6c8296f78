package dev.weft.it.names.clash;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Templates in a package whose own Object, String, Generator and so on hide the usual ones. */
final class Clashes {
  private Clashes() {}

  @Resumable
  static Object own(Yield<Clashing> gen, Trace t) {
    Object object = new Object();
    gen.yield(object);
    String string = new String();
    gen.yield(string);
    for (Clashing clashing : List.of(new Generator(), new Task(), new Void(), new Throwable())) {
      gen.yield(clashing);
      t.log(clashing.what());
    }
    t.log(object.what() + string.what());
    return null;
  }

  @Resumable
  static void usual(AsyncYield<java.lang.Object> gen, Trace t) {
    java.lang.String text = "text";
    int number = gen.await(t.later("number", 1));
    gen.yield(text);
    try {
      gen.yield(number);
      throw new Failure("x");
    } catch (java.lang.Throwable e) {
      gen.yield("caught " + e.getMessage());
      throw e;
    } finally {
      gen.yield(text.length());
    }
  }

  @Resumable
  static java.lang.Integer coroutine(Await async, Trace t) {
    var inferred = async.await(t.later("inferred", 5));
    var mine = new Integer();
    long widened = async.await(t.later("widened", inferred));
    t.log(mine.what() + widened);
    for (int i : List.of(inferred)) {
      async.await(t.later("i" + i, null));
    }
    return inferred;
  }

  @Resumable
  static void delegates(Yield<Clashing> gen, Trace t) {
    Object result = gen.yieldAll(ClashesWeft.own(t));
    t.log("result " + (result == null));
    gen.yieldAll(List.<Clashing>of(new Loops(), new Typed(), new Unbox()));
  }
}
