package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a body asks of a type that its machine cannot name, a class or an array of one: each is a
 * bridge.
 */
public final class HiddenTypes {
  static final ClassRef MATCH = ClassRef.of("dev.weft.machine", "Match");
  public static final ClassRef ATTEMPT = ClassRef.of("dev.weft.machine", "Attempt");

  private final TypeBridges bridges;

  HiddenTypes(TypeBridges bridges) {
    this.bridges = bridges;
  }

  /** The type, if it is one that the machine cannot name. */
  public static Optional<JavaType> in(Optional<JavaType> type) {
    return type.filter(JavaTypes::isHidden);
  }

  /** The type without type arguments: a bridge for all of them. */
  private static JavaType raw(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(raw(array.component()), List.of());
    }
    return type instanceof JavaType.Hidden hidden && !hidden.arguments().isEmpty()
        ? new JavaType.Hidden(hidden.name(), hidden.erased(), hidden.erased(), List.of(), List.of())
        : type;
  }

  /** What an array is of in the end, or the type itself. */
  private static JavaType element(JavaType type) {
    return type instanceof JavaType.Array array ? element(array.component()) : type;
  }

  /** The simple name of a class, of an array one that says so. */
  static String nameOf(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return nameOf(array.component()) + "Array";
    }
    List<String> names = ((JavaType.Hidden) type).name().simpleNames();
    return names.get(names.size() - 1);
  }

  /** A cast. */
  public Code cast(JavaType of) {
    JavaType type = raw(of);
    return bridges.explicit(Bridge.Kind.CAST, "cast", type, List.of(JavaTypes.OBJECT), type);
  }

  /** The question whether something is of the type. */
  public Code test(JavaType of) {
    JavaType type = raw(of);
    List<JavaType> any = List.of(JavaTypes.OBJECT);
    return bridges.of(Bridge.Kind.TEST, "is", type, any, JavaTypes.BOOLEAN);
  }

  /** A class literal. */
  public Code literal(JavaType of) {
    JavaType type = raw(of);
    JavaType literal = JavaTypes.declared(ClassRef.of("java.lang", "Class"), type);
    return Code.of(bridges.explicit(Bridge.Kind.CLASS, "classOf", type, List.of(), literal), "()");
  }

  /** The creation of an array of so many lengths. */
  public Code array(JavaType of, int lengths) {
    JavaType component = raw(of);
    JavaType result = component;
    for (int i = 0; i < lengths; i++) {
      result = new JavaType.Array(result, List.of());
    }
    List<JavaType> all = Collections.nCopies(lengths, JavaTypes.INT);
    return bridges.of(Bridge.Kind.ARRAY, "arrayOf", component, all, result);
  }

  /** What makes an array of the type out of one of the type that is shown. */
  public Code elements(JavaType of) {
    JavaType array = raw(of);
    List<JavaType> taken = List.of(erased(array));
    return bridges.explicit(Bridge.Kind.ELEMENTS, "elements", array, taken, array);
  }

  /**
   * What a pattern tests: null where something is not of the type, and else of a static type that
   * the pattern's own is no supertype of (JLS 14.30.1 of Java 17).
   */
  public Code matched(JavaType of) {
    JavaType type = raw(of);
    List<JavaType> any = List.of(JavaTypes.OBJECT);
    return isPlain(type)
        ? bridges.of(Bridge.Kind.AS, "as", type, any, JavaTypes.OBJECT)
        : bridges.explicit(
            Bridge.Kind.MATCH, "match", type, any, JavaTypes.declared(ATTEMPT, type));
  }

  /** The type of the pattern. */
  public Code pattern(JavaType of) {
    JavaType type = raw(of);
    return Code.of(new TypeUse(isPlain(type) ? type : JavaTypes.declared(MATCH, type)));
  }

  /** Whether the type that is shown can be tested itself, as a subtype of Object (JLS 4.7). */
  public static boolean isPlain(JavaType of) {
    JavaType type = raw(of);
    JavaType element = element(type);
    JavaType shown = element instanceof JavaType.Hidden hidden ? hidden.shown() : element;
    return shown instanceof JavaType.Declared declared
        && (type instanceof JavaType.Array || !JavaTypes.isObject(shown))
        && declared.outer().isEmpty()
        && declared.arguments().stream().allMatch(JavaTypes.anything()::equals);
  }

  /** The type that is shown, without type arguments: what arrays are created of. */
  public static JavaType erased(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(erased(array.component()), List.of());
    } else if (type instanceof JavaType.Hidden hidden) {
      return hidden.erased();
    }
    return type instanceof JavaType.Declared declared ? JavaTypes.declared(declared.name()) : type;
  }
}
