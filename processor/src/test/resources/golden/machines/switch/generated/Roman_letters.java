package demo;

import dev.weft.machine.GeneratorMachine;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Roman.letters}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Roman_letters extends GeneratorMachine<Character, Void, Void> {
  private final int digit;

  private final char one;

  private final char five;

  private final char ten;

  private int rest;

  Roman_letters(int digit, char one, char five, char ten) {
    this.digit = digit;
    this.one = one;
    this.five = five;
    this.ten = ten;
  }

  @Override
  protected Roman_letters fresh() {
    return new Roman_letters(digit, one, five, ten);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 13: switch (digit) {
          switch (digit) {
            case 9 -> {
              return yielded(1, one);
            }
            case 4 -> {
              return yielded(10, one);
            }
            case 8, 7, 6, 5 -> {
              state = 5;
              continue dispatch;
            }
            case 3, 2, 1 -> {
              state = 6;
              continue dispatch;
            }
            default -> {
              state = 9;
              continue dispatch;
            }
          }
        case 1: // line 16: gen.yield(ten)
          return yielded(3, ten);
        case 2, 3, 4: // line 13: switch (digit) {
          return complete(null);
        case 5: // line 27: gen.yield(five)
          return yielded(6, five);
        case 6: // line 32: int rest = digit % 5
          rest = digit % 5;
          state = 8;
          continue dispatch;
        case 7: // line 32: rest--
          rest--;
        case 8: // line 32: for (int rest = digit % 5; rest > 0; rest--) {
          if (rest > 0) {
            return yielded(7, one);
          }
        case 9: // line 37: gen.yield(' ')
          return yielded(2, ' ');
        case 10: // line 20: gen.yield(five)
          return yielded(4, five);
        default:
          throw new AssertionError(state);
      }
    }
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Roman", "letters", "Roman.java", switch (state) {
      case 1 -> 15;
      case 3 -> 16;
      case 10 -> 19;
      case 4 -> 20;
      case 6 -> 27;
      case 7 -> 33;
      case 2 -> 37;
      default -> 13;
    });
  }
}
