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
    for (Part part : code.parts()) block.add(of(part, spelling));
    return block.build();
  }

  private static CodeBlock of(Part part, Function<Part, CodeBlock> spelling) {
    if (part instanceof Part.Text text) return CodeBlock.of("$L", text.text());
    if (part instanceof ClassRef name) return CodeBlock.of("$T", TypeNames.of(name));
    if (part instanceof TypeUse use) return CodeBlock.of("$T", TypeNames.of(use.type()));
    return spelling.apply(part);
  }
}
