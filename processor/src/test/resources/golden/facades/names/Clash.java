package demo;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;

/** Names that meet others: of overloads, of parameters, of java.lang, of machines. */
class Clash {
  @Resumable
  void run(Await async, String clash) {}

  @Resumable
  void run(Await async, int self) {}

  @Resumable
  static void run(Await async, String clash, String self) {}

  @Resumable
  static void taken(Await async) {}

  @Resumable
  static void b_c(Yield<java.lang.Integer> gen, Integer mine) {}

  static class b {
    @Resumable
    static void c(Await async) {}
  }

  static class Int {
    @Resumable
    <Generator, Void> void odd(Yield<Generator> gen, Void none) {}
  }
}
