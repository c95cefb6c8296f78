package dev.weft.it.owners;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/** Constants that are narrowed as they are assigned to private fields (JLS 5.2). */
final class PrivateNarrowing {
  private static byte total;
  private static Byte boxed;
  private short shorter;
  private char letter;
  private Character character;

  @Resumable
  static void constants(Yield<Object> gen, Trace t) {
    PrivateNarrowing on = new PrivateNarrowing();
    final byte k = 4;
    gen.yield(total = 7);
    total = k + 1;
    on.shorter = 'a';
    on.letter = 98;
    on.character = 99;
    boxed = 3;
    gen.yield("" + total + on.shorter + on.letter + on.character + boxed);
    total = boxed = 5;
    gen.yield(on.letter = 100);
    Supplier<Object> inside = () -> total = 6;
    gen.yield("" + inside.get() + on.shorter + on.letter + total + boxed);
  }
}
