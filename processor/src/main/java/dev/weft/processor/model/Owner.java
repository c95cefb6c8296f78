package dev.weft.processor.model;

import java.util.Optional;

/**
 * The class that declares a template.
 *
 * @param name the class
 * @param kind what sort of class it is
 * @param exposed whether it and every class around it is public
 * @param hidden the private class, where it or one around it is
 * @param named whether it belongs to a named module
 * @param position where it, or the private class, is declared
 */
public record Owner(
    ClassRef name,
    Kind kind,
    boolean exposed,
    Optional<String> hidden,
    boolean named,
    Position position) {
  /** What sort of class an owner is. */
  public enum Kind {
    CLASS,
    RECORD,
    ENUM,
    INTERFACE
  }

  /** The simple names joined with {@code _}: what generated names begin with. */
  public String flatName() {
    return String.join("_", name.simpleNames());
  }

  /** The facade's name. */
  public ClassRef facade() {
    return ClassRef.of(name.packageName(), flatName() + "Weft");
  }
}
