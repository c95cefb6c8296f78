package dev.weft.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Types that lowering names itself, and questions about types. */
public final class JavaTypes {
  public static final JavaType BOOLEAN = ofKeyword("boolean");
  public static final JavaType INT = ofKeyword("int");
  public static final JavaType VOID = ofKeyword("void");
  public static final JavaType OBJECT = lang("Object");
  public static final JavaType STRING = lang("String");
  public static final JavaType THROWABLE = lang("Throwable");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "char", "Character",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double",
          "void", "Void");

  private static final Set<String> NARROW = Set.of("byte", "short", "char");

  private JavaTypes() {}

  /** A class of {@code java.lang}. */
  public static JavaType.Declared lang(String name) {
    return declared(ClassRef.of("java.lang", name));
  }

  /** A class type with arguments, without annotations. */
  public static JavaType.Declared declared(ClassRef name, JavaType... arguments) {
    return new JavaType.Declared(name, Optional.empty(), List.of(arguments), List.of());
  }

  /** {@code ?}. */
  public static JavaType anything() {
    return new JavaType.Wildcard(JavaType.Wildcard.Bound.NONE, Optional.empty(), List.of());
  }

  /** The primitive type of a keyword. */
  public static JavaType ofKeyword(String keyword) {
    return new JavaType.Primitive(keyword, List.of());
  }

  /** The keyword of a primitive type. */
  public static Optional<String> primitive(JavaType type) {
    return type instanceof JavaType.Primitive p ? Optional.of(p.keyword()) : Optional.empty();
  }

  /** The type itself, or the box of a primitive one (JLS 5.1.7). */
  public static JavaType boxed(JavaType type) {
    return type instanceof JavaType.Primitive p
        ? lang(BOXES.getOrDefault(p.keyword(), "Void"))
        : type;
  }

  /** The keyword of a primitive type, or of what a box holds (JLS 5.1.8). */
  public static Optional<String> unboxed(JavaType type) {
    if (type instanceof JavaType.Declared declared && declared.arguments().isEmpty()) {
      String name = declared.name().canonicalName();
      return BOXES.entrySet().stream()
          .filter(box -> name.equals("java.lang." + box.getValue()))
          .map(Map.Entry::getKey)
          .findFirst();
    }
    return primitive(type);
  }

  /** Whether it is one that a constant of type int may become, or the box of one (JLS 5.2). */
  public static boolean isNarrow(JavaType type) {
    return unboxed(type).filter(NARROW::contains).isPresent();
  }

  /** The type arguments of a class type. */
  public static List<JavaType> argumentsOf(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? declared.arguments()
        : type instanceof JavaType.Local local
            ? local.arguments()
            : type instanceof JavaType.Hidden hidden ? hidden.arguments() : List.of();
  }

  /** Whether its values may be numbers, boxed or not: type variables may stand for such a type. */
  public static boolean mayBeNumber(JavaType type) {
    return !(type instanceof JavaType.Declared) || unboxed(type).isPresent();
  }

  /** Whether two class types differ by their arguments at most. */
  public static boolean areOfOneClass(JavaType one, JavaType other) {
    return one instanceof JavaType.Declared a
            && other instanceof JavaType.Declared b
            && a.name().equals(b.name())
        || one instanceof JavaType.Local c
            && other instanceof JavaType.Local d
            && c.name().equals(d.name())
        || one instanceof JavaType.Hidden e
            && other instanceof JavaType.Hidden f
            && e.name().equals(f.name());
  }

  /** Whether it is {@code java.lang.Object}. */
  public static boolean isObject(JavaType type) {
    return type instanceof JavaType.Declared d
        && d.name().canonicalName().equals("java.lang.Object");
  }

  /** Whether only the body that declares a class can write the type. */
  public static boolean isLocal(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return declared.arguments().stream().anyMatch(JavaTypes::isLocal);
    } else if (type instanceof JavaType.Array array) {
      return isLocal(array.component());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound().filter(JavaTypes::isLocal).isPresent();
    } else if (type instanceof JavaType.Union union) {
      return isLocal(union.shown());
    }
    return type instanceof JavaType.Local
        || type instanceof JavaType.Hidden hidden
            && hidden.arguments().stream().anyMatch(JavaTypes::isLocal);
  }

  /** Whether a type is, or is made of, one of some kind. */
  public static boolean anyIn(JavaType type, Predicate<JavaType> kind) {
    if (kind.test(type)) {
      return true;
    } else if (type instanceof JavaType.Declared declared) {
      return declared.outer().filter(outer -> anyIn(outer, kind)).isPresent()
          || declared.arguments().stream().anyMatch(each -> anyIn(each, kind));
    } else if (type instanceof JavaType.Local local) {
      return local.outer().filter(outer -> anyIn(outer, kind)).isPresent()
          || local.arguments().stream().anyMatch(each -> anyIn(each, kind));
    } else if (type instanceof JavaType.Hidden hidden) {
      return anyIn(hidden.shown(), kind)
          || hidden.arguments().stream().anyMatch(each -> anyIn(each, kind));
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound().filter(bound -> anyIn(bound, kind)).isPresent();
    } else if (type instanceof JavaType.Union union) {
      return union.alternatives().stream().anyMatch(each -> anyIn(each.type(), kind));
    }
    return type instanceof JavaType.Array array && anyIn(array.component(), kind);
  }

  /** Whether it is a class that source elsewhere cannot name, or an array of one. */
  public static boolean isHidden(JavaType type) {
    return type instanceof JavaType.Array array
        ? isHidden(array.component())
        : type instanceof JavaType.Hidden;
  }

  /** The type arguments of a type, those of the classes around an inner one first. */
  public static List<JavaType> allArguments(JavaType.Declared type) {
    return Stream.concat(
            type.outer().stream().flatMap(outer -> allArguments(outer).stream()),
            type.arguments().stream())
        .toList();
  }

  /** The type without annotations. */
  public static JavaType bare(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return ofKeyword(primitive.keyword());
    } else if (type instanceof JavaType.Declared declared) {
      return bareDeclared(declared);
    } else if (type instanceof JavaType.Array array) {
      return new JavaType.Array(bare(array.component()), List.of());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return new JavaType.Wildcard(
          wildcard.kind(), wildcard.bound().map(JavaTypes::bare), List.of());
    }
    return type instanceof JavaType.Variable variable
        ? new JavaType.Variable(variable.name(), List.of())
        : type;
  }

  private static JavaType.Declared bareDeclared(JavaType.Declared type) {
    List<JavaType> arguments = type.arguments().stream().map(JavaTypes::bare).toList();
    return new JavaType.Declared(
        type.name(), type.outer().map(JavaTypes::bareDeclared), arguments, List.of());
  }
}
