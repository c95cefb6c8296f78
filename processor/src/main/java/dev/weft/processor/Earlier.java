package dev.weft.processor;

import dev.weft.processor.model.ScopeKind;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells what an earlier compilation generated from what a person wrote; both are class files by
 * now.
 */
final class Earlier {
  private Earlier() {}

  static boolean isMachine(TypeElement type) {
    return nameOf(type.getSuperclass()).startsWith("dev.weft.machine.");
  }

  static boolean isFacade(TypeElement type) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    return methods.stream().allMatch(Earlier::isFacadeMethod)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .allMatch(constructor -> constructor.getModifiers().contains(Modifier.PRIVATE));
  }

  private static boolean isFacadeMethod(ExecutableElement method) {
    String result = nameOf(method.getReturnType());
    return method.getModifiers().contains(Modifier.STATIC)
        && Arrays.stream(ScopeKind.values())
            .anyMatch(kind -> kind.product().canonicalName().equals(result));
  }

  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement e
        ? e.getQualifiedName().toString()
        : "";
  }
}
