package dev.weft.it.size;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;

/**
 * Machines of several methods, in which an exception passes through another method on its way to
 * where it is handled: what is needed behind it must not be a local of the first.
 */
final class FarHandlers {
  private FarHandlers() {}

  @Resumable
  static void closes(Yield<Integer> gen, Trace t) {
    int n = 0;
    try (Resource r = new Resource(t, "r")) {
      t.log("in " + r);
      if (t.note("fails", true)) {
        throw new Failure("inside");
      }
      n++;
    } catch (Failure e) {
      gen.yield(n);
    }
    t.log("a long line of text, the number 0 of many that make the machine too large" + n);
    gen.yield(0);
    t.log("a long line of text, the number 1 of many that make the machine too large" + n);
    gen.yield(1);
    t.log("a long line of text, the number 2 of many that make the machine too large" + n);
    gen.yield(2);
    t.log("a long line of text, the number 3 of many that make the machine too large" + n);
    gen.yield(3);
    t.log("a long line of text, the number 4 of many that make the machine too large" + n);
    gen.yield(4);
    t.log("a long line of text, the number 5 of many that make the machine too large" + n);
    gen.yield(5);
    t.log("a long line of text, the number 6 of many that make the machine too large" + n);
    gen.yield(6);
    t.log("a long line of text, the number 7 of many that make the machine too large" + n);
    gen.yield(7);
    t.log("a long line of text, the number 8 of many that make the machine too large" + n);
    gen.yield(8);
    t.log("a long line of text, the number 9 of many that make the machine too large" + n);
    gen.yield(9);
    t.log("a long line of text, the number 10 of many that make the machine too large" + n);
    gen.yield(10);
    t.log("a long line of text, the number 11 of many that make the machine too large" + n);
    gen.yield(11);
    t.log("a long line of text, the number 12 of many that make the machine too large" + n);
    gen.yield(12);
    t.log("a long line of text, the number 13 of many that make the machine too large" + n);
    gen.yield(13);
    t.log("a long line of text, the number 14 of many that make the machine too large" + n);
    gen.yield(14);
    t.log("a long line of text, the number 15 of many that make the machine too large" + n);
    gen.yield(15);
    t.log("a long line of text, the number 16 of many that make the machine too large" + n);
    gen.yield(16);
    t.log("a long line of text, the number 17 of many that make the machine too large" + n);
    gen.yield(17);
    t.log("a long line of text, the number 18 of many that make the machine too large" + n);
    gen.yield(18);
    t.log("a long line of text, the number 19 of many that make the machine too large" + n);
    gen.yield(19);
    t.log("a long line of text, the number 20 of many that make the machine too large" + n);
    gen.yield(20);
    t.log("a long line of text, the number 21 of many that make the machine too large" + n);
    gen.yield(21);
    t.log("a long line of text, the number 22 of many that make the machine too large" + n);
    gen.yield(22);
    t.log("a long line of text, the number 23 of many that make the machine too large" + n);
    gen.yield(23);
    t.log("a long line of text, the number 24 of many that make the machine too large" + n);
    gen.yield(24);
    t.log("a long line of text, the number 25 of many that make the machine too large" + n);
    gen.yield(25);
    t.log("a long line of text, the number 26 of many that make the machine too large" + n);
    gen.yield(26);
    t.log("a long line of text, the number 27 of many that make the machine too large" + n);
    gen.yield(27);
    t.log("a long line of text, the number 28 of many that make the machine too large" + n);
    gen.yield(28);
    t.log("a long line of text, the number 29 of many that make the machine too large" + n);
    gen.yield(29);
    t.log("a long line of text, the number 30 of many that make the machine too large" + n);
    gen.yield(30);
    t.log("a long line of text, the number 31 of many that make the machine too large" + n);
    gen.yield(31);
    t.log("a long line of text, the number 32 of many that make the machine too large" + n);
    gen.yield(32);
    t.log("a long line of text, the number 33 of many that make the machine too large" + n);
    gen.yield(33);
    t.log("a long line of text, the number 34 of many that make the machine too large" + n);
    gen.yield(34);
    t.log("a long line of text, the number 35 of many that make the machine too large" + n);
    gen.yield(35);
    t.log("a long line of text, the number 36 of many that make the machine too large" + n);
    gen.yield(36);
    t.log("a long line of text, the number 37 of many that make the machine too large" + n);
    gen.yield(37);
    t.log("a long line of text, the number 38 of many that make the machine too large" + n);
    gen.yield(38);
    t.log("a long line of text, the number 39 of many that make the machine too large" + n);
    gen.yield(39);
    t.log("a long line of text, the number 40 of many that make the machine too large" + n);
    gen.yield(40);
    t.log("a long line of text, the number 41 of many that make the machine too large" + n);
    gen.yield(41);
    t.log("a long line of text, the number 42 of many that make the machine too large" + n);
    gen.yield(42);
    t.log("a long line of text, the number 43 of many that make the machine too large" + n);
    gen.yield(43);
    t.log("a long line of text, the number 44 of many that make the machine too large" + n);
    gen.yield(44);
    t.log("a long line of text, the number 45 of many that make the machine too large" + n);
    gen.yield(45);
    t.log("a long line of text, the number 46 of many that make the machine too large" + n);
    gen.yield(46);
    t.log("a long line of text, the number 47 of many that make the machine too large" + n);
    gen.yield(47);
    t.log("a long line of text, the number 48 of many that make the machine too large" + n);
    gen.yield(48);
    t.log("a long line of text, the number 49 of many that make the machine too large" + n);
    gen.yield(49);
    t.log("a long line of text, the number 50 of many that make the machine too large" + n);
    gen.yield(50);
    t.log("a long line of text, the number 51 of many that make the machine too large" + n);
    gen.yield(51);
    t.log("a long line of text, the number 52 of many that make the machine too large" + n);
    gen.yield(52);
    t.log("a long line of text, the number 53 of many that make the machine too large" + n);
    gen.yield(53);
    t.log("a long line of text, the number 54 of many that make the machine too large" + n);
    gen.yield(54);
    t.log("a long line of text, the number 55 of many that make the machine too large" + n);
    gen.yield(55);
    t.log("a long line of text, the number 56 of many that make the machine too large" + n);
    gen.yield(56);
    t.log("a long line of text, the number 57 of many that make the machine too large" + n);
    gen.yield(57);
    t.log("a long line of text, the number 58 of many that make the machine too large" + n);
    gen.yield(58);
    t.log("a long line of text, the number 59 of many that make the machine too large" + n);
    gen.yield(59);
  }
}
