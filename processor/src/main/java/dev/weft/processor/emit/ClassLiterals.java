package dev.weft.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Expressions for classes (JLS 15.8.2): constants where source cannot write a literal. */
final class ClassLiterals {
  private static final ClassName HANDLES = ClassName.get("dev.weft.machine", "Handles");
  private static final TypeName ANY_CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  /** The constants by the names of their classes. */
  private final Map<String, FieldSpec> constants = new LinkedHashMap<>();

  /** The class of an erased type. */
  CodeBlock of(JavaType type) {
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
    return CodeBlock.of("$N", constants.computeIfAbsent(found, this::constant));
  }

  // Produce: static final Class<?> CLASS_0 = Handles.type(MethodHandles.lookup(), "A$Row");
  private FieldSpec constant(String found) {
    return FieldSpec.builder(ANY_CLASS, "CLASS_" + constants.size())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.type(\n$>$>$T.lookup(), $S)$<$<", HANDLES, MethodHandles.class, found)
        .build();
  }

  /** The constants made so far. */
  List<FieldSpec> constants() {
    return List.copyOf(constants.values());
  }

  private static String binaryName(ClassRef name) {
    String simple = String.join("$", name.simpleNames());
    return name.packageName().isEmpty() ? simple : name.packageName() + "." + simple;
  }
}
