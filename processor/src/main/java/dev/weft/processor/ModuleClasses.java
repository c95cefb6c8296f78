package dev.weft.processor;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Classes by name as one module sees them. Asked without a module, javac goes through all of them
 * for a name that none has.
 */
final class ModuleClasses {
  private ModuleClasses() {}

  /**
   * The class of a canonical name.
   *
   * @param module null where there are no modules yet (before Java 9)
   */
  static Optional<TypeElement> find(
      Elements elements, @Nullable ModuleElement module, String canonical) {
    return Optional.ofNullable(
        module == null
            ? elements.getTypeElement(canonical)
            : elements.getTypeElement(module, canonical));
  }
}
