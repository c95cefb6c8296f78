package dev.weft.processor.javac.syntax;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.weft.processor.model.Place;

/** The text of a compilation unit, and where its trees stand in it. */
public final class SourceText {
  private static final int LONGEST_EXCERPT = 90;

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final Lines lines;

  public SourceText(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
    this.text = Lines.textOf(unit);
    this.lines = new Lines(unit);
  }

  public CompilationUnitTree unit() {
    return unit;
  }

  public int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  public int end(Tree tree) {
    int end = (int) positions.getEndPosition(unit, tree);
    // Of a variable that is a resource, javac takes the semicolon behind it for a part.
    boolean name = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    return name && end > 0 && text.charAt(end - 1) == ';' ? end - 1 : end;
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  /** What stands between two trees. */
  public String behind(Tree first, Tree second) {
    int start = end(first);
    int end = start(second);
    return between(start, end);
  }

  public String of(Tree tree) {
    return between(start(tree), end(tree));
  }

  /** The offset behind the first occurrence of a character from an offset on, comments skipped. */
  public int behind(char wanted, int from) {
    int at = from;
    while (text.charAt(at) != wanted) {
      int escape = escapeEnd(at);
      if (escape > at && Integer.parseInt(between(escape - 4, escape), 16) == wanted) {
        return escape;
      }
      at = text.charAt(at) == '/' ? skipComment(at) : at + 1;
    }
    return at + 1;
  }

  /** Where a Unicode escape ends (JLS 3.3); its own start if it is none. */
  private int escapeEnd(int start) {
    int at = start + 1;
    while (text.charAt(start) == '\\' && at < text.length() && text.charAt(at) == 'u') {
      at++;
    }
    return at > start + 1 ? at + 4 : start;
  }

  private int skipComment(int at) {
    if (text.charAt(at + 1) == '/') {
      return indexOf("\n", at);
    }
    return text.charAt(at + 1) == '*' ? indexOf("*/", at + 2) + 2 : at + 1;
  }

  private int indexOf(String wanted, int from) {
    int at = text.indexOf(wanted, from);
    return at < 0 ? text.length() - 1 : at;
  }

  public Place place(Tree tree) {
    int start = start(tree);
    int end = end(tree);
    return new Place(start, end, lines.at(start), excerpt(start, end));
  }

  private String excerpt(int start, int end) {
    int lineEnd = text.indexOf('\n', start);
    String first = between(start, lineEnd < 0 ? end : Math.min(lineEnd, end)).strip();
    return first.length() > LONGEST_EXCERPT ? first.substring(0, LONGEST_EXCERPT) + "…" : first;
  }

  /** Where the name begins that ends at an offset; Unicode escapes may be part of it. */
  public int wordBefore(int offset) {
    int start = offset;
    while (text.charAt(start - 1) == '\\'
        || Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The white space that the line of an offset begins with. */
  public String indent(int offset) {
    int lineStart = offset;
    while (lineStart > 0 && text.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    int end = lineStart;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return between(lineStart, end);
  }
}
