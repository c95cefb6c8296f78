package dev.weft.processor.javac.syntax;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a compilation unit: javac knows them only where it writes them to class files. */
final class Lines {
  private final @Nullable LineMap known;
  private final int[] starts;

  Lines(CompilationUnitTree unit) {
    this.known = unit.getLineMap();
    this.starts = known == null ? starts(textOf(unit)) : new int[0];
  }

  static String textOf(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where lines begin, but for the first (JLS 3.4). */
  private static int[] starts(String text) {
    return IntStream.rangeClosed(1, text.length())
        .filter(
            at ->
                text.charAt(at - 1) == '\n'
                    || text.charAt(at - 1) == '\r'
                        && (at == text.length() || text.charAt(at) != '\n'))
        .toArray();
  }

  /** The line that an offset is in, from 1. */
  int at(int offset) {
    if (known != null) {
      return (int) known.getLineNumber(offset);
    }
    int found = Arrays.binarySearch(starts, offset);
    return found < 0 ? -found : found + 2;
  }
}
