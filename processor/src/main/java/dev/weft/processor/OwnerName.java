package dev.weft.processor;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A class by name, which outlives a round.
 *
 * @param module its module's name, empty for the unnamed one
 * @param canonical its own name
 */
record OwnerName(String module, String canonical) {
  static OwnerName of(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return new OwnerName(name, type.getQualifiedName().toString());
  }

  /** Whether source can name the class: one that is declared implicitly it cannot (JLS 7.3). */
  boolean isFindable(Elements elements) {
    return lookUp(elements) != null;
  }

  /** The class as this round has it. */
  TypeElement find(Elements elements) {
    TypeElement type = lookUp(elements);
    if (type == null) throw new IllegalStateException("class " + canonical + " is gone");
    return type;
  }

  private @Nullable TypeElement lookUp(Elements elements) {
    ModuleElement in = elements.getModuleElement(module);
    return ModuleClasses.find(elements, in, canonical).orElse(null);
  }
}
