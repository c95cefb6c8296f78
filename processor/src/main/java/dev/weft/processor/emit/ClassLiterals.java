package dev.weft.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import java.lang.invoke.MethodHandles;

/** Expressions for classes (JLS 15.8.2): by name where source cannot write it as a literal. */
final class ClassLiterals {
  private static final ClassName HANDLES = ClassName.get("dev.weft.machine", "Handles");

  private ClassLiterals() {}

  /** The class of an erased type. */
  static CodeBlock of(JavaType type) {
    JavaType element = type;
    StringBuilder brackets = new StringBuilder();
    while (element instanceof JavaType.Array array) {
      element = array.component();
      brackets.append('[');
    }
    if (!(element instanceof JavaType.Hidden hidden)) {
      return CodeBlock.of("$T.class", TypeNames.of(type));
    }
    String name = binaryName(hidden.name());
    String found = brackets.length() == 0 ? name : brackets + "L" + name + ";";
    return CodeBlock.of("$T.type($T.lookup(), $S)", HANDLES, MethodHandles.class, found);
  }

  private static String binaryName(ClassRef name) {
    String simple = String.join("$", name.simpleNames());
    return name.packageName().isEmpty() ? simple : name.packageName() + "." + simple;
  }
}
