package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import java.util.function.Function;

/**
 * Stretches of source as JavaPoet has them; the user's text is always an argument, never a format.
 */
final class Codes {
  private Codes() {}

  /** Source of texts and types only. */
  static CodeBlock of(Code code) {
    return of(
        code,
        part -> {
          throw new IllegalArgumentException("only a machine can spell " + part);
        });
  }

  /**
   * Any source.
   *
   * @param spelling writes the parts that are neither text nor a type
   */
  static CodeBlock of(Code code, Function<Part, CodeBlock> spelling) {
    CodeBlock.Builder block = CodeBlock.builder();
    StringBuilder text = new StringBuilder();
    for (Part part : code.parts()) {
      if (part instanceof Part.Text more) {
        text.append(more.text());
      } else {
        flush(text, block);
        add(part, spelling, block);
      }
    }
    flush(text, block);
    return block.build();
  }

  /** Texts in a row are one argument: JavaPoet looks for lines in each, twice. */
  private static void flush(StringBuilder text, CodeBlock.Builder block) {
    if (text.length() > 0) block.add("$L", text.toString());
    text.setLength(0);
  }

  private static void add(Part part, Function<Part, CodeBlock> spelling, CodeBlock.Builder block) {
    if (part instanceof ClassRef name) block.add("$T", TypeNames.of(name));
    else if (part instanceof TypeUse use) block.add("$T", TypeNames.of(use.type()));
    else block.add(spelling.apply(part));
  }
}
