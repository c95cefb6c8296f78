package dev.weft.it.harness;

import java.util.List;

/** Runs both sides under one schedule and fails with both traces side by side where they differ. */
final class Comparison {
  private static final int WIDTH = 76;

  private Comparison() {}

  static void check(Program program, Schedule schedule) {
    Run direct = Run.of(program, Unlowered::start, schedule);
    Run machine = Run.of(program, Machine::start, schedule);
    if (direct.isBroken() || machine.isBroken() || !direct.events().equals(machine.events())) {
      throw new AssertionError(
          program + "\nunder: " + schedule + "\n" + sideBySide(direct.events(), machine.events()));
    }
  }

  /** Both traces, the line where they part marked. */
  static String sideBySide(List<String> direct, List<String> machine) {
    StringBuilder text = new StringBuilder(line(" ", "DIRECT", "MACHINE"));
    for (int i = 0; i < Math.max(direct.size(), machine.size()); i++) {
      String left = i < direct.size() ? direct.get(i) : "";
      String right = i < machine.size() ? machine.get(i) : "";
      text.append(line(left.equals(right) ? " " : "!", left, right));
    }
    return text.toString();
  }

  private static String line(String mark, String left, String right) {
    return String.format("%s %-" + WIDTH + "s | %s%n", mark, left, right);
  }
}
