package dev.weft.processor.javac.syntax;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Replacements in a stretch of source, gathered while its tree is scanned. */
public final class Edits {
  /**
   * A replacement.
   *
   * @param bracket tells brackets apart that stand at one place; 0 for all that is no bracket
   */
  private record Edit(int start, int end, Code code, int bracket) {}

  private final List<Edit> edits = new ArrayList<>();
  private int brackets;

  public void replace(int start, int end, Code code) {
    edits.add(new Edit(start, end, code, 0));
  }

  public void insert(int at, Code code) {
    replace(at, at, code);
  }

  /** Inserts one side of a pair of brackets, of which there may be more at the same place. */
  public void bracket(int at, Code code) {
    edits.add(new Edit(at, at, code, ++brackets));
  }

  /** The stretch with all replacements made; an edit inside a replaced stretch falls away. */
  public Code apply(SourceText source, int start, int end) {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparing(Edit::end));
    List<Part> parts = new ArrayList<>();
    Set<Edit> done = new HashSet<>();
    int at = start;
    for (Edit edit : edits) {
      if (edit.start() < at || !done.add(edit)) {
        continue;
      }
      text(parts, source.between(at, edit.start()));
      parts.addAll(edit.code().parts());
      at = edit.end();
    }
    text(parts, source.between(at, end));
    return new Code(parts);
  }

  private static void text(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part.Text(text));
    }
  }
}
