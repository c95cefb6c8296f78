package dev.weft.processor.javac.names;

import dev.weft.processor.model.JavaType;
import java.util.List;

/** Types that mention classes of the body, by the names that these have in the machine. */
final class BodyTypes {
  private final NameContext context;

  BodyTypes(NameContext context) {
    this.context = context;
  }

  /** A type in which classes have the names that the body has for them. */
  JavaType moved(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return new JavaType.Declared(
          declared.name(), declared.outer(), all(declared.arguments()), declared.annotations());
    } else if (type instanceof JavaType.Array array) {
      return new JavaType.Array(moved(array.component()), array.annotations());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return new JavaType.Wildcard(
          wildcard.kind(), wildcard.bound().map(this::moved), wildcard.annotations());
    } else if (type instanceof JavaType.Hidden hidden) {
      return new JavaType.Hidden(
          hidden.name(),
          hidden.shown(),
          hidden.erased(),
          all(hidden.arguments()),
          hidden.annotations());
    }
    return type instanceof JavaType.Local local ? moved(local) : type;
  }

  private JavaType.Local moved(JavaType.Local type) {
    return new JavaType.Local(
        moved(type.name()),
        type.outer().map(this::moved),
        all(type.arguments()),
        type.annotations());
  }

  private List<JavaType> all(List<JavaType> types) {
    return types.stream().map(this::moved).toList();
  }

  private String moved(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    return context.names.type(first) instanceof Names.Nested nested
        ? nested.nest().name() + "." + name
        : name;
  }
}
