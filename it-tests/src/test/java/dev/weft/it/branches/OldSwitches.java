package dev.weft.it.branches;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Switch statements with groups of labels, which fall through. */
@SuppressWarnings("fallthrough") // the point of the programs
final class OldSwitches {
  private OldSwitches() {}

  @Resumable
  static void fallThrough(Yield<String> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 0:
          gen.yield("zero");
        case 1:
          t.log("zero or one");
        case 2:
          gen.yield("up to two");
          break;
        default:
          gen.yield("default");
      }
      t.log("after " + i);
    }
  }

  @Resumable
  static void defaultInTheMiddle(Yield<String> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 1:
          gen.yield("one");
          break;
        default:
          gen.yield("default " + i);
        case 2:
          gen.yield("default or two");
      }
    }
  }

  @Resumable
  static void onStrings(Yield<String> gen, Trace t) {
    for (String s : List.of("a", "Aa", "BB", "none")) {
      switch (s) {
        case "a":
        case "Aa":
          gen.yield("a or Aa");
          break;
        case "BB":
          gen.yield("collides with Aa");
      }
    }
  }

  @Resumable
  static void onChars(Yield<Character> gen, Trace t) {
    for (char c : "xyz".toCharArray()) {
      switch (c) {
        case 'x':
          gen.yield('X');
        case 'y':
          gen.yield('Y');
          break;
        case 'z':
          break;
      }
    }
  }

  @Resumable
  static void onEnums(AsyncYield<String> gen, Trace t) {
    for (Thread.State state :
        List.of(Thread.State.NEW, Thread.State.BLOCKED, Thread.State.WAITING)) {
      switch (state) {
        case NEW:
          gen.await(t.later("new", 0));
        case BLOCKED:
          gen.yield("new or blocked");
          break;
        default:
          gen.yield(state.name());
      }
    }
  }

  @Resumable
  static void selectorEvaluatedOnce(Yield<Integer> gen, Trace t) {
    int i = 1;
    switch (t.note("selector", i++)) {
      case 1:
        gen.yield(i);
        i = 5;
      case 2:
        gen.yield(i);
    }
  }

  @Resumable
  static void nullSelector(Await async, Trace t) {
    String none = async.await(t.later("none", null));
    switch (none) {
      case "a":
        async.await(t.later("a", 0));
        break;
      default:
        async.await(t.later("default", 0));
    }
  }

  @Resumable
  static void variableSharedByGroups(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 0:
          int x = 10;
          gen.yield(x);
        case 1:
          x = 20;
          gen.yield(x);
          break;
        default:
          x = 30;
          t.log("x " + x);
          gen.yield(x + 1);
      }
    }
  }

  @Resumable
  static void emptyAndLabelsOnly(Yield<Integer> gen, Trace t) {
    switch (t.note("empty", 1)) {
    }
    switch (t.note("only default", 1)) {
      default:
        gen.yield(1);
    }
    switch (t.note("trailing label", 2)) {
      case 1:
        gen.yield(2);
      case 2:
    }
  }

  @Resumable
  static void boxedSelector(Yield<String> gen, Trace t) {
    final int two = 2;
    Integer one = 1;
    for (Integer i = 0; i < 3; i++) {
      switch (i) {
        case two - 1:
          gen.yield("one " + one.equals(i));
          break;
        case two:
          gen.yield("two");
      }
    }
  }
}
