package dev.weft.processor.javac.access;

import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Type arguments in place of type parameters. */
final class Substitution {
  private final Map<JavaType, JavaType> arguments;

  private Substitution(Map<JavaType, JavaType> arguments) {
    this.arguments = arguments;
  }

  /** A type with the arguments; none if it mentions a parameter, and is raw. */
  static Optional<JavaType> in(JavaType type, List<JavaType> parameters, List<JavaType> arguments) {
    if (arguments.size() < parameters.size()) {
      return parameters.stream().anyMatch(each -> mentions(type, each))
          ? Optional.empty()
          : Optional.of(type);
    }
    Map<JavaType, JavaType> all =
        IntStream.range(0, parameters.size())
            .boxed()
            .collect(Collectors.toMap(parameters::get, arguments::get));
    return Optional.of(new Substitution(all).in(type));
  }

  /** Whether a type mentions a type variable. */
  static boolean mentions(JavaType type, JavaType variable) {
    if (type instanceof JavaType.Declared declared) {
      return declared.arguments().stream().anyMatch(each -> mentions(each, variable));
    } else if (type instanceof JavaType.Array array) {
      return mentions(array.component(), variable);
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound().filter(bound -> mentions(bound, variable)).isPresent();
    }
    return type.equals(variable);
  }

  private JavaType in(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      List<JavaType> inside = declared.arguments().stream().<JavaType>map(this::in).toList();
      return new JavaType.Declared(declared.name(), declared.outer(), inside, List.of());
    } else if (type instanceof JavaType.Array array) {
      return new JavaType.Array(in(array.component()), List.of());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      Optional<JavaType> bound = wildcard.bound().map(this::in);
      return bound.filter(JavaType.Wildcard.class::isInstance).isPresent()
          ? JavaTypes.anything()
          : new JavaType.Wildcard(wildcard.kind(), bound, List.of());
    }
    return arguments.getOrDefault(type, type);
  }
}
