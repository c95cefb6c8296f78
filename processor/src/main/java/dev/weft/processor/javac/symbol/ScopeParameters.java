package dev.weft.processor.javac.symbol;

import dev.weft.processor.model.ScopeKind;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Which parameters are the scopes of templates. */
public final class ScopeParameters {
  private ScopeParameters() {}

  /** Whether a method takes a scope first, as templates do. */
  public static boolean takesScope(ExecutableElement method) {
    return !method.getParameters().isEmpty() && isScope(method.getParameters().get(0));
  }

  /** Whether a parameter is a scope, or several. */
  public static boolean isScope(VariableElement parameter) {
    TypeMirror type = parameter.asType();
    return kind(type instanceof ArrayType array ? array.getComponentType() : type).isPresent();
  }

  /** The kind of scope that a type is of, if it is one. */
  public static Optional<ScopeKind> kind(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement t
        ? ScopeKind.of(t.getQualifiedName().toString())
        : Optional.empty();
  }
}
