package dev.weft.it.harness;

import dev.weft.it.kit.Fates;

/**
 * One way to consume a program.
 *
 * @param name what it does, for the report
 * @param fates how the stages that the program awaits end
 * @param script what the consumer does
 */
record Schedule(String name, Fates fates, Script script) {
  @Override
  public String toString() {
    return name;
  }
}
