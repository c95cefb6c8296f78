package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;

/**
 * Statements as one stretch of source that JavaPoet prints: all text between two types is one
 * argument of it, indented already, since it searches each for lines, twice, and that costs more
 * than all else that is printed.
 */
final class SourceLines {
  private static final String INDENT = "  ";

  private final CodeBlock.Builder out = CodeBlock.builder();
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean startsLine = true;

  /** Source of texts and types only. */
  static CodeBlock of(Code code) {
    return new SourceLines().add(code).build();
  }

  /** Adds text, which may have line breaks in it and is indented by the lines it begins. */
  SourceLines add(String more) {
    for (int i = 0; i < more.length(); i++) {
      char next = more.charAt(i);
      boolean isBreak = isBreak(next);
      if (startsLine && !isBreak) text.append(INDENT.repeat(depth));
      text.append(next);
      startsLine = isBreak;
    }
    return this;
  }

  /** What JavaPoet takes for the end of a line: {@code \R} of regular expressions. */
  private static boolean isBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Adds source of texts and types only. */
  SourceLines add(Code code) {
    code.parts().forEach(this::add);
    return this;
  }

  SourceLines add(Part part) {
    if (part instanceof Part.Text more) return add(more.text());
    if (part instanceof ClassRef name) return add(TypeNames.of(name));
    if (part instanceof TypeUse use) return add(TypeNames.of(use.type()));
    throw new IllegalArgumentException("only a machine can spell " + part);
  }

  private SourceLines add(TypeName type) {
    if (startsLine) text.append(INDENT.repeat(depth));
    startsLine = false;
    flush();
    out.add("$T", type);
    return this;
  }

  private void flush() {
    if (text.length() > 0) out.add("$L", text.toString());
    text.setLength(0);
  }

  SourceLines indent() {
    depth++;
    return this;
  }

  SourceLines unindent() {
    depth--;
    return this;
  }

  CodeBlock build() {
    flush();
    return out.build();
  }
}
