package demo;

import dev.weft.machine.GeneratorMachine;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Roman.letters}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"cast", "deprecation", "divzero", "empty", "fallthrough", "finally", "lossy-conversions", "rawtypes", "removal", "restricted", "serial", "static", "synchronization", "text-blocks", "try", "unchecked"})
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
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 13: switch (digit) {
          switch (digit) {
            case 9 -> {
              return yielded(1, one);
            }
            case 4 -> {
              return yielded(11, one);
            }
            case 8 -> {
              state = 5;
              continue dispatch;
            }
            case 7 -> {
              state = 5;
              continue dispatch;
            }
            case 6 -> {
              state = 5;
              continue dispatch;
            }
            case 5 -> {
              state = 5;
              continue dispatch;
            }
            case 3 -> {
              state = 7;
              continue dispatch;
            }
            case 2 -> {
              state = 7;
              continue dispatch;
            }
            case 1 -> {
              state = 7;
              continue dispatch;
            }
            default -> {
              state = 10;
              continue dispatch;
            }
          }
        case 1: // line 15: gen.yield(one)
          return yielded(2, ten);
        case 2: // line 16: gen.yield(ten)
          state = 4;
          continue dispatch;
        case 3: // line 37: gen.yield(' ')
        case 4: // line 13: switch (digit) {
          return complete(null);
        case 5: // line 13: switch (digit) {
          return yielded(6, five);
        case 6: // line 27: gen.yield(five)
        case 7: // line 13: switch (digit) {
          rest = digit % 5;
          state = 9;
          continue dispatch;
        case 8: // line 33: gen.yield(one)
          rest--;
        case 9: // line 32: for (int rest = digit % 5; rest > 0; rest--) {
          if (rest > 0) {
            return yielded(8, one);
          }
        case 10: // line 13: switch (digit) {
          return yielded(3, ' ');
        case 11: // line 19: gen.yield(one)
          return yielded(12, five);
        case 12: // line 20: gen.yield(five)
          state = 4;
          continue dispatch;
        default:
          throw new AssertionError(state);
      }
    }
  }
}
