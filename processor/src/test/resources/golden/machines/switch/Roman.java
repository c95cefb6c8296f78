package demo;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;

final class Roman {
  private Roman() {}

  /** The letters of a digit, as Romans wrote it. */
  @Resumable
  @SuppressWarnings("fallthrough")
  static void letters(Yield<Character> gen, int digit, char one, char five, char ten) {
    switch (digit) {
      case 9:
        gen.yield(one);
        gen.yield(ten);
        break;
      case 4:
        gen.yield(one);
        gen.yield(five);
        break;
      case 8:
        // So that the ones come after the five, they are counted from its end.
      case 7:
      case 6:
      case 5:
        gen.yield(five);
        // fall through
      case 3:
      case 2:
      case 1:
        for (int rest = digit % 5; rest > 0; rest--) {
          gen.yield(one);
        }
        // fall through
      default:
        gen.yield(' ');
    }
  }
}
