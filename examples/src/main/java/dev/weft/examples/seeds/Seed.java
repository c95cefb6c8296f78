package dev.weft.examples.seeds;

import dev.weft.examples.support.Output;
import java.util.List;

/**
 * One of Python's classics, written with Weft.
 *
 * <p>In its source the Python stands as a comment above the Java that does the same; {@link
 * Listing} prints the two side by side.
 */
public interface Seed {
  /** What it shows, in a line. */
  String title();

  /** Runs it. */
  void run(Output out);

  /** The lines that it prints, and that Python prints. */
  List<String> expected();

  /** All of them, the simplest first. */
  static List<Seed> all() {
    return List.of(
        new MyGenerator(),
        new NewRange(),
        new Chain(),
        new Counter(),
        new Delegation(),
        new SquareOdds(),
        new DataStreamer(),
        new Resilient(),
        new Downloads(),
        new Merged());
  }
}
