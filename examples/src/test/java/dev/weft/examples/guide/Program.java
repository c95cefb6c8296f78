package dev.weft.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.weft.examples.readme.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * One of the programs, as the guides show it.
 *
 * @param name the class
 * @param main runs it
 * @param output the lines it prints
 */
record Program(String name, Consumer<String[]> main, List<String> output) {
  private static final String FOLDER = "examples/src/main/java/dev/weft/examples/guide/";

  /** All of them, in the order of the guides. */
  static List<Program> all() {
    return List.of(
        program("Fibonacci", Fibonacci::main, "[0, 1, 1, 2, 3, 5, 8, 13, 21, 34]"),
        program("RunningAverage", RunningAverage::main, "10", "20", "15"),
        program("TreeWalk", TreeWalk::main, "Bach", "Handel", "Haydn", "Mozart", "height 3"),
        program("EarlyExit", EarlyExit::main, "open", "1", "2", "closed"),
        program("TwoCalls", TwoCalls::main, "user 7: tea for user 7, rice for user 7"),
        program("ManyCalls", ManyCalls::main, "squared 3", "squared 2", "squared 1", "[1, 4, 9]"),
        program(
            "Deadline",
            Deadline::main,
            "first has cleaned up",
            "timed out",
            "second has cleaned up",
            "cancelled"),
        program(
            "Pages",
            Pages::main,
            "fetching page 1",
            "1a",
            "1b",
            "fetching page 2",
            "2a",
            "signed off",
            "done"),
        program("Retry", Retry::main, "failure 1", "failure 2", "success"),
        program("Pipeline", Pipeline::main, "ITEM 1", "ITEM 3", "ITEM 5", "ITEM 7"),
        program("Workers", Workers::main, "[1, 4, 9, 16, 25, 36]"),
        program("Merge", Merge::main, "fast 1", "fast 2", "fast 3", "fast closed", "slow closed"));
  }

  private static Program program(String name, Consumer<String[]> main, String... output) {
    return new Program(name, main, List.of(output));
  }

  /** Runs it, and gives the lines that it prints. */
  List<String> run() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      main.accept(new String[0]);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(UTF_8).lines().toList();
  }

  /** Its source without package, imports and comment. */
  String source() throws IOException {
    String file = Document.file(FOLDER + name + ".java");
    return file.substring(file.indexOf("final class")).strip();
  }
}
