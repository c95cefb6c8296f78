package dev.weft.processor.javac.judge;

import com.sun.source.tree.IdentifierTree;
import dev.weft.processor.javac.inference.TypeContext;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Names that stand for nothing, as far as that can be known: they may be inherited, from classes
 * that do not exist yet.
 */
final class UnresolvedNames {
  private final TypeContext context;

  UnresolvedNames(TypeContext context) {
    this.context = context;
  }

  /**
   * Inherited names are known only where all supertypes exist, and no class of the body adds some.
   */
  boolean areKnown() {
    return !context.scopes.insideClass() && !context.names.importsUnknown() && !lackSupertypes();
  }

  /** Whether a class around the template has a supertype that does not exist. */
  boolean lackSupertypes() {
    return context.around.stream().anyMatch(this::inheritsUnknown);
  }

  boolean inheritsUnknown(TypeElement type) {
    return context.types.directSupertypes(type.asType()).stream().anyMatch(this::isUnknown);
  }

  private boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || context.types.asElement(type) instanceof TypeElement element && inheritsUnknown(element);
  }

  /** Whether a name where a type is written is that of a class, still to come. */
  boolean missesType(IdentifierTree tree) {
    return !context.scopes.insideClass() && !isInferred(tree);
  }

  private static boolean isInferred(IdentifierTree tree) {
    return tree.getName().contentEquals("var") || tree.getName().contentEquals("_");
  }
}
