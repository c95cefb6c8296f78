package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;

/** The bridges for uses of a class as such, or of an array type, that source cannot name. */
final class TypeBridges {
  private final BridgeNames names;
  private final BridgeVariables variables;
  private final MadeBridges made;

  TypeBridges(BridgeNames names, BridgeVariables variables, MadeBridges made) {
    this.names = names;
    this.variables = variables;
    this.made = made;
  }

  /**
   * A use of a type.
   *
   * @param prefix what the bridge's name begins with
   * @param type the type: its class is looked up
   * @param takes the types of what it takes
   * @param result the type of what it answers
   */
  Code of(Bridge.Kind kind, String prefix, JavaType type, List<JavaType> takes, JavaType result) {
    return made.add(
        new Bridge(
            kind,
            names.ofType(kind, prefix, type, takes.size()),
            type,
            type,
            prefix,
            List.of(),
            Optional.empty(),
            false,
            takes,
            false,
            result,
            List.of(),
            takes,
            type,
            Optional.empty()));
  }

  /** The same with the type arguments that its arguments do not tell. */
  Code explicit(
      Bridge.Kind kind, String prefix, JavaType type, List<JavaType> takes, JavaType result) {
    return variables.explicit(of(kind, prefix, type, takes, result), List.of());
  }
}
