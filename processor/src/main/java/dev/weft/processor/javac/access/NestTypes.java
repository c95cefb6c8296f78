package dev.weft.processor.javac.access;

import dev.weft.processor.javac.symbol.Enclosing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * The classes that those around a template declare, and the protected ones that they inherit (JLS
 * 6.6, 8.5).
 */
final class NestTypes {
  private final Types types;
  private final List<TypeElement> found = new ArrayList<>();

  private NestTypes(Types types) {
    this.types = types;
  }

  static List<TypeElement> of(TypeElement owner, Types types) {
    NestTypes all = new NestTypes(types);
    TypeElement outermost = (TypeElement) Enclosing.outermost(owner);
    all.inherited(outermost);
    all.declared(outermost);
    return List.copyOf(all.found);
  }

  private void declared(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement nested) {
        found.add(nested);
        inherited(nested);
        declared(nested);
      }
    }
  }

  private void inherited(TypeElement type) {
    for (Element at = above(type); at instanceof TypeElement superclass; at = above(superclass)) {
      superclass.getEnclosedElements().stream()
          .filter(TypeElement.class::isInstance)
          .map(TypeElement.class::cast)
          .filter(each -> each.getModifiers().contains(Modifier.PROTECTED))
          .filter(each -> !found.contains(each))
          .forEach(
              each -> {
                found.add(each);
                declared(each);
              });
    }
  }

  private Element above(TypeElement type) {
    return types.asElement(type.getSuperclass());
  }
}
