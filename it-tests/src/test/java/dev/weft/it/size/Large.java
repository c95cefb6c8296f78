package dev.weft.it.size;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** Bodies whose machine would not fit a method that the JVM compiles. */
final class Large {
  private Large() {}

  private static int mix(int a, int b, int c, int d) {
    return 31 * (31 * (31 * a + b) + c) + d;
  }

  @Resumable
  static int manyAwaits(Await async, Trace t, int n) {
    int a = n;
    int b = n + 1;
    int c = n + 2;
    a = async.await(t.later("s0", mix(a, b, c, 0)));
    b = async.await(t.later("s1", mix(a, b, c, 1)));
    c = async.await(t.later("s2", mix(a, b, c, 2)));
    a = async.await(t.later("s3", mix(a, b, c, 3)));
    b = async.await(t.later("s4", mix(a, b, c, 4)));
    c = async.await(t.later("s5", mix(a, b, c, 5)));
    a = async.await(t.later("s6", mix(a, b, c, 6)));
    b = async.await(t.later("s7", mix(a, b, c, 7)));
    c = async.await(t.later("s8", mix(a, b, c, 8)));
    a = async.await(t.later("s9", mix(a, b, c, 9)));
    b = async.await(t.later("s10", mix(a, b, c, 10)));
    c = async.await(t.later("s11", mix(a, b, c, 11)));
    a = async.await(t.later("s12", mix(a, b, c, 12)));
    b = async.await(t.later("s13", mix(a, b, c, 13)));
    c = async.await(t.later("s14", mix(a, b, c, 14)));
    a = async.await(t.later("s15", mix(a, b, c, 15)));
    b = async.await(t.later("s16", mix(a, b, c, 16)));
    c = async.await(t.later("s17", mix(a, b, c, 17)));
    a = async.await(t.later("s18", mix(a, b, c, 18)));
    b = async.await(t.later("s19", mix(a, b, c, 19)));
    c = async.await(t.later("s20", mix(a, b, c, 20)));
    a = async.await(t.later("s21", mix(a, b, c, 21)));
    b = async.await(t.later("s22", mix(a, b, c, 22)));
    c = async.await(t.later("s23", mix(a, b, c, 23)));
    a = async.await(t.later("s24", mix(a, b, c, 24)));
    b = async.await(t.later("s25", mix(a, b, c, 25)));
    c = async.await(t.later("s26", mix(a, b, c, 26)));
    a = async.await(t.later("s27", mix(a, b, c, 27)));
    b = async.await(t.later("s28", mix(a, b, c, 28)));
    c = async.await(t.later("s29", mix(a, b, c, 29)));
    a = async.await(t.later("s30", mix(a, b, c, 30)));
    b = async.await(t.later("s31", mix(a, b, c, 31)));
    c = async.await(t.later("s32", mix(a, b, c, 32)));
    a = async.await(t.later("s33", mix(a, b, c, 33)));
    b = async.await(t.later("s34", mix(a, b, c, 34)));
    c = async.await(t.later("s35", mix(a, b, c, 35)));
    a = async.await(t.later("s36", mix(a, b, c, 36)));
    b = async.await(t.later("s37", mix(a, b, c, 37)));
    c = async.await(t.later("s38", mix(a, b, c, 38)));
    a = async.await(t.later("s39", mix(a, b, c, 39)));
    b = async.await(t.later("s40", mix(a, b, c, 40)));
    c = async.await(t.later("s41", mix(a, b, c, 41)));
    a = async.await(t.later("s42", mix(a, b, c, 42)));
    b = async.await(t.later("s43", mix(a, b, c, 43)));
    c = async.await(t.later("s44", mix(a, b, c, 44)));
    a = async.await(t.later("s45", mix(a, b, c, 45)));
    b = async.await(t.later("s46", mix(a, b, c, 46)));
    c = async.await(t.later("s47", mix(a, b, c, 47)));
    a = async.await(t.later("s48", mix(a, b, c, 48)));
    b = async.await(t.later("s49", mix(a, b, c, 49)));
    c = async.await(t.later("s50", mix(a, b, c, 50)));
    a = async.await(t.later("s51", mix(a, b, c, 51)));
    b = async.await(t.later("s52", mix(a, b, c, 52)));
    c = async.await(t.later("s53", mix(a, b, c, 53)));
    a = async.await(t.later("s54", mix(a, b, c, 54)));
    b = async.await(t.later("s55", mix(a, b, c, 55)));
    c = async.await(t.later("s56", mix(a, b, c, 56)));
    a = async.await(t.later("s57", mix(a, b, c, 57)));
    b = async.await(t.later("s58", mix(a, b, c, 58)));
    c = async.await(t.later("s59", mix(a, b, c, 59)));
    a = async.await(t.later("s60", mix(a, b, c, 60)));
    b = async.await(t.later("s61", mix(a, b, c, 61)));
    c = async.await(t.later("s62", mix(a, b, c, 62)));
    a = async.await(t.later("s63", mix(a, b, c, 63)));
    b = async.await(t.later("s64", mix(a, b, c, 64)));
    c = async.await(t.later("s65", mix(a, b, c, 65)));
    a = async.await(t.later("s66", mix(a, b, c, 66)));
    b = async.await(t.later("s67", mix(a, b, c, 67)));
    c = async.await(t.later("s68", mix(a, b, c, 68)));
    a = async.await(t.later("s69", mix(a, b, c, 69)));
    b = async.await(t.later("s70", mix(a, b, c, 70)));
    c = async.await(t.later("s71", mix(a, b, c, 71)));
    a = async.await(t.later("s72", mix(a, b, c, 72)));
    b = async.await(t.later("s73", mix(a, b, c, 73)));
    c = async.await(t.later("s74", mix(a, b, c, 74)));
    a = async.await(t.later("s75", mix(a, b, c, 75)));
    b = async.await(t.later("s76", mix(a, b, c, 76)));
    c = async.await(t.later("s77", mix(a, b, c, 77)));
    a = async.await(t.later("s78", mix(a, b, c, 78)));
    b = async.await(t.later("s79", mix(a, b, c, 79)));
    return mix(a, b, c, n);
  }

  @Resumable
  static int muchCodeInOneState(AsyncYield<Integer> gen, Trace t, int n) {
    int a = n;
    int b = n * 2;
    int c = 1;
    gen.yield(a);
    a = mix(b, c, a ^ 0, 0) + mix(a << 0, b >> 1, c, 0);
    b += mix(a, a, 0, c) % 2;
    c ^= mix(0, b, c, a);
    a = mix(b, c, a ^ 7919, 1) + mix(a << 1, b >> 1, c, 104729);
    a = mix(b, c, a ^ 15838, 2) + mix(a << 2, b >> 1, c, 209458);
    a = mix(b, c, a ^ 23757, 3) + mix(a << 3, b >> 1, c, 314187);
    b += mix(a, a, 3, c) % 5;
    a = mix(b, c, a ^ 31676, 4) + mix(a << 4, b >> 1, c, 418916);
    c ^= mix(4, b, c, a);
    a = mix(b, c, a ^ 39595, 5) + mix(a << 0, b >> 1, c, 523645);
    a = mix(b, c, a ^ 47514, 6) + mix(a << 1, b >> 1, c, 628374);
    b += mix(a, a, 6, c) % 8;
    a = mix(b, c, a ^ 55433, 7) + mix(a << 2, b >> 1, c, 733103);
    a = mix(b, c, a ^ 63352, 8) + mix(a << 3, b >> 1, c, 837832);
    c ^= mix(8, b, c, a);
    a = mix(b, c, a ^ 71271, 9) + mix(a << 4, b >> 1, c, 942561);
    b += mix(a, a, 9, c) % 11;
    a = mix(b, c, a ^ 79190, 10) + mix(a << 0, b >> 1, c, 1047290);
    a = mix(b, c, a ^ 87109, 11) + mix(a << 1, b >> 1, c, 1152019);
    a = mix(b, c, a ^ 95028, 12) + mix(a << 2, b >> 1, c, 1256748);
    b += mix(a, a, 12, c) % 14;
    c ^= mix(12, b, c, a);
    a = mix(b, c, a ^ 102947, 13) + mix(a << 3, b >> 1, c, 1361477);
    a = mix(b, c, a ^ 110866, 14) + mix(a << 4, b >> 1, c, 1466206);
    a = mix(b, c, a ^ 118785, 15) + mix(a << 0, b >> 1, c, 1570935);
    b += mix(a, a, 15, c) % 17;
    a = mix(b, c, a ^ 126704, 16) + mix(a << 1, b >> 1, c, 1675664);
    c ^= mix(16, b, c, a);
    a = mix(b, c, a ^ 134623, 17) + mix(a << 2, b >> 1, c, 1780393);
    a = mix(b, c, a ^ 142542, 18) + mix(a << 3, b >> 1, c, 1885122);
    b += mix(a, a, 18, c) % 20;
    a = mix(b, c, a ^ 150461, 19) + mix(a << 4, b >> 1, c, 1989851);
    a = mix(b, c, a ^ 158380, 20) + mix(a << 0, b >> 1, c, 2094580);
    c ^= mix(20, b, c, a);
    a = mix(b, c, a ^ 166299, 21) + mix(a << 1, b >> 1, c, 2199309);
    b += mix(a, a, 21, c) % 23;
    a = mix(b, c, a ^ 174218, 22) + mix(a << 2, b >> 1, c, 2304038);
    a = mix(b, c, a ^ 182137, 23) + mix(a << 3, b >> 1, c, 2408767);
    a = mix(b, c, a ^ 190056, 24) + mix(a << 4, b >> 1, c, 2513496);
    b += mix(a, a, 24, c) % 26;
    c ^= mix(24, b, c, a);
    a = mix(b, c, a ^ 197975, 25) + mix(a << 0, b >> 1, c, 2618225);
    a = mix(b, c, a ^ 205894, 26) + mix(a << 1, b >> 1, c, 2722954);
    a = mix(b, c, a ^ 213813, 27) + mix(a << 2, b >> 1, c, 2827683);
    b += mix(a, a, 27, c) % 29;
    a = mix(b, c, a ^ 221732, 28) + mix(a << 3, b >> 1, c, 2932412);
    c ^= mix(28, b, c, a);
    a = mix(b, c, a ^ 229651, 29) + mix(a << 4, b >> 1, c, 3037141);
    a = mix(b, c, a ^ 237570, 30) + mix(a << 0, b >> 1, c, 3141870);
    b += mix(a, a, 30, c) % 32;
    a = mix(b, c, a ^ 245489, 31) + mix(a << 1, b >> 1, c, 3246599);
    a = mix(b, c, a ^ 253408, 32) + mix(a << 2, b >> 1, c, 3351328);
    c ^= mix(32, b, c, a);
    a = mix(b, c, a ^ 261327, 33) + mix(a << 3, b >> 1, c, 3456057);
    b += mix(a, a, 33, c) % 35;
    a = mix(b, c, a ^ 269246, 34) + mix(a << 4, b >> 1, c, 3560786);
    a = mix(b, c, a ^ 277165, 35) + mix(a << 0, b >> 1, c, 3665515);
    a = mix(b, c, a ^ 285084, 36) + mix(a << 1, b >> 1, c, 3770244);
    b += mix(a, a, 36, c) % 38;
    c ^= mix(36, b, c, a);
    a = mix(b, c, a ^ 293003, 37) + mix(a << 2, b >> 1, c, 3874973);
    a = mix(b, c, a ^ 300922, 38) + mix(a << 3, b >> 1, c, 3979702);
    a = mix(b, c, a ^ 308841, 39) + mix(a << 4, b >> 1, c, 4084431);
    b += mix(a, a, 39, c) % 41;
    a = mix(b, c, a ^ 316760, 40) + mix(a << 0, b >> 1, c, 4189160);
    c ^= mix(40, b, c, a);
    a = mix(b, c, a ^ 324679, 41) + mix(a << 1, b >> 1, c, 4293889);
    a = mix(b, c, a ^ 332598, 42) + mix(a << 2, b >> 1, c, 4398618);
    b += mix(a, a, 42, c) % 44;
    a = mix(b, c, a ^ 340517, 43) + mix(a << 3, b >> 1, c, 4503347);
    a = mix(b, c, a ^ 348436, 44) + mix(a << 4, b >> 1, c, 4608076);
    c ^= mix(44, b, c, a);
    a = mix(b, c, a ^ 356355, 45) + mix(a << 0, b >> 1, c, 4712805);
    b += mix(a, a, 45, c) % 47;
    a = mix(b, c, a ^ 364274, 46) + mix(a << 1, b >> 1, c, 4817534);
    a = mix(b, c, a ^ 372193, 47) + mix(a << 2, b >> 1, c, 4922263);
    a = mix(b, c, a ^ 380112, 48) + mix(a << 3, b >> 1, c, 5026992);
    b += mix(a, a, 48, c) % 50;
    c ^= mix(48, b, c, a);
    a = mix(b, c, a ^ 388031, 49) + mix(a << 4, b >> 1, c, 5131721);
    a = mix(b, c, a ^ 395950, 50) + mix(a << 0, b >> 1, c, 5236450);
    a = mix(b, c, a ^ 403869, 51) + mix(a << 1, b >> 1, c, 5341179);
    b += mix(a, a, 51, c) % 53;
    a = mix(b, c, a ^ 411788, 52) + mix(a << 2, b >> 1, c, 5445908);
    c ^= mix(52, b, c, a);
    a = mix(b, c, a ^ 419707, 53) + mix(a << 3, b >> 1, c, 5550637);
    a = mix(b, c, a ^ 427626, 54) + mix(a << 4, b >> 1, c, 5655366);
    b += mix(a, a, 54, c) % 56;
    a = mix(b, c, a ^ 435545, 55) + mix(a << 0, b >> 1, c, 5760095);
    a = mix(b, c, a ^ 443464, 56) + mix(a << 1, b >> 1, c, 5864824);
    c ^= mix(56, b, c, a);
    a = mix(b, c, a ^ 451383, 57) + mix(a << 2, b >> 1, c, 5969553);
    b += mix(a, a, 57, c) % 59;
    a = mix(b, c, a ^ 459302, 58) + mix(a << 3, b >> 1, c, 6074282);
    a = mix(b, c, a ^ 467221, 59) + mix(a << 4, b >> 1, c, 6179011);
    gen.yield(a);
    return mix(a, b, c, n);
  }

  @Resumable
  static int manyBranches(AsyncYield<String> gen, Trace t) {
    int seen = 0;
    for (int i = 0; i < 60; i++) {
      switch (i) {
        case 0 -> {
          try {
            gen.await(t.later("c0", 0));
            seen += mix(i, seen, 0, 1);
          } catch (Failure e) {
            gen.yield("failed 0");
          }
        }
        case 1 -> seen = mix(seen, i, 1, 1);
        case 2 -> seen = mix(seen, i, 2, 4);
        case 3 -> seen = mix(seen, i, 3, 9);
        case 4 -> seen = mix(seen, i, 4, 16);
        case 5 -> seen = mix(seen, i, 5, 25);
        case 6 -> seen = mix(seen, i, 6, 36);
        case 7 -> {
          try {
            gen.await(t.later("c7", 7));
            seen += mix(i, seen, 7, 1);
          } catch (Failure e) {
            gen.yield("failed 7");
          }
        }
        case 8 -> seen = mix(seen, i, 8, 64);
        case 9 -> seen = mix(seen, i, 9, 81);
        case 10 -> seen = mix(seen, i, 10, 100);
        case 11 -> seen = mix(seen, i, 11, 121);
        case 12 -> seen = mix(seen, i, 12, 144);
        case 13 -> seen = mix(seen, i, 13, 169);
        case 14 -> {
          try {
            gen.await(t.later("c14", 14));
            seen += mix(i, seen, 14, 1);
          } catch (Failure e) {
            gen.yield("failed 14");
          }
        }
        case 15 -> seen = mix(seen, i, 15, 225);
        case 16 -> seen = mix(seen, i, 16, 256);
        case 17 -> seen = mix(seen, i, 17, 289);
        case 18 -> seen = mix(seen, i, 18, 324);
        case 19 -> seen = mix(seen, i, 19, 361);
        case 20 -> seen = mix(seen, i, 20, 400);
        case 21 -> {
          try {
            gen.await(t.later("c21", 21));
            seen += mix(i, seen, 21, 1);
          } catch (Failure e) {
            gen.yield("failed 21");
          }
        }
        case 22 -> seen = mix(seen, i, 22, 484);
        case 23 -> seen = mix(seen, i, 23, 529);
        case 24 -> seen = mix(seen, i, 24, 576);
        case 25 -> seen = mix(seen, i, 25, 625);
        case 26 -> seen = mix(seen, i, 26, 676);
        case 27 -> seen = mix(seen, i, 27, 729);
        case 28 -> {
          try {
            gen.await(t.later("c28", 28));
            seen += mix(i, seen, 28, 1);
          } catch (Failure e) {
            gen.yield("failed 28");
          }
        }
        case 29 -> seen = mix(seen, i, 29, 841);
        case 30 -> seen = mix(seen, i, 30, 900);
        case 31 -> seen = mix(seen, i, 31, 961);
        case 32 -> seen = mix(seen, i, 32, 1024);
        case 33 -> seen = mix(seen, i, 33, 1089);
        case 34 -> seen = mix(seen, i, 34, 1156);
        case 35 -> {
          try {
            gen.await(t.later("c35", 35));
            seen += mix(i, seen, 35, 1);
          } catch (Failure e) {
            gen.yield("failed 35");
          }
        }
        case 36 -> seen = mix(seen, i, 36, 1296);
        case 37 -> seen = mix(seen, i, 37, 1369);
        case 38 -> seen = mix(seen, i, 38, 1444);
        case 39 -> seen = mix(seen, i, 39, 1521);
        case 40 -> seen = mix(seen, i, 40, 1600);
        case 41 -> seen = mix(seen, i, 41, 1681);
        case 42 -> {
          try {
            gen.await(t.later("c42", 42));
            seen += mix(i, seen, 42, 1);
          } catch (Failure e) {
            gen.yield("failed 42");
          }
        }
        case 43 -> seen = mix(seen, i, 43, 1849);
        case 44 -> seen = mix(seen, i, 44, 1936);
        case 45 -> seen = mix(seen, i, 45, 2025);
        case 46 -> seen = mix(seen, i, 46, 2116);
        case 47 -> seen = mix(seen, i, 47, 2209);
        case 48 -> seen = mix(seen, i, 48, 2304);
        case 49 -> {
          try {
            gen.await(t.later("c49", 49));
            seen += mix(i, seen, 49, 1);
          } catch (Failure e) {
            gen.yield("failed 49");
          }
        }
        case 50 -> seen = mix(seen, i, 50, 2500);
        case 51 -> seen = mix(seen, i, 51, 2601);
        case 52 -> seen = mix(seen, i, 52, 2704);
        case 53 -> seen = mix(seen, i, 53, 2809);
        case 54 -> seen = mix(seen, i, 54, 2916);
        case 55 -> seen = mix(seen, i, 55, 3025);
        case 56 -> {
          try {
            gen.await(t.later("c56", 56));
            seen += mix(i, seen, 56, 1);
          } catch (Failure e) {
            gen.yield("failed 56");
          }
        }
        case 57 -> seen = mix(seen, i, 57, 3249);
        case 58 -> seen = mix(seen, i, 58, 3364);
        case 59 -> seen = mix(seen, i, 59, 3481);
        default -> gen.yield("never");
      }
    }
    gen.yield("seen " + seen);
    return seen;
  }
}
