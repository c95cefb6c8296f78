package dev.weft.it.harness;

/** What a consumer does to a program. */
@FunctionalInterface
interface Script {
  void play(Consumer consumer);
}
