package dev.weft.examples.tail;

import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;

/** The first line with some text in it; nothing beyond it is read. */
public final class FirstLine {
  private FirstLine() {}

  /** Begins to look for the line; the task gives null if there is none. */
  public static Task<String> with(LineFile file, String text) {
    return FirstLineWeft.find(file, text);
  }

  @Resumable
  private static String find(Await async, LineFile file, String text) {
    String found = null;
    for (String line : async.each(file.lines())) {
      if (line.contains(text)) {
        found = line;
        break; // closes the lines, and with them the channel
      }
    }
    return found;
  }
}
