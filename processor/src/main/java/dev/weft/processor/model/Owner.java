package dev.weft.processor.model;

/**
 * The class that declares a template.
 *
 * @param name the class
 * @param kind what sort of class it is
 * @param exposed whether it and every class around it is public
 * @param hidden whether it or a class around it is private
 * @param named whether it belongs to a named module
 * @param position where it is declared
 */
public record Owner(
    ClassRef name, Kind kind, boolean exposed, boolean hidden, boolean named, Position position) {
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
