package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The bridges that read and write fields, and those that read the instance around another. */
final class FieldBridges {
  private final BridgeTypes types;
  private final BridgeNames names;
  private final MadeBridges made;

  FieldBridges(BridgeTypes types, BridgeNames names, MadeBridges made) {
    this.types = types;
    this.names = names;
    this.made = made;
  }

  /**
   * What reads or writes a field.
   *
   * @param via the class it is used through
   * @param ignoresReceiver whether it takes an instance though the field is static
   */
  Code accessor(Bridge.Kind kind, VariableElement field, TypeElement via, boolean ignoresReceiver) {
    boolean takesInstance = ignoresReceiver || !field.getModifiers().contains(Modifier.STATIC);
    JavaType type = types.of(types.memberOf(via, field));
    JavaType erased = types.erased(field.asType());
    boolean sets = kind == Bridge.Kind.SETTER;
    return made.add(
        new Bridge(
            kind,
            names.accessor(kind, field, via, takesInstance),
            types.erased(via),
            types.declaring(field),
            field.getSimpleName().toString(),
            takesInstance ? types.parametersOf(via) : List.of(),
            takesInstance ? Optional.of(types.of(via)) : Optional.empty(),
            ignoresReceiver,
            sets ? List.of(type) : List.of(),
            false,
            type,
            List.of(),
            sets ? List.of(erased) : List.of(),
            erased,
            Optional.empty()));
  }

  /** What reads the instance around an instance of an inner class. */
  Code outer(TypeElement inner, TypeElement around) {
    return made.add(
        new Bridge(
            Bridge.Kind.OUTER,
            names.outer(inner, around),
            types.erased(inner),
            types.erased(around),
            "this",
            types.parametersOf(inner),
            Optional.of(types.of(inner)),
            false,
            List.of(),
            false,
            types.of(around),
            List.of(),
            List.of(),
            types.erased(around),
            Optional.empty()));
  }
}
