package dev.weft.processor.javac.inference;

import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** The compiler's types as source writes them, and what it writes for those that it cannot. */
public final class SourceTypes {
  private final TypeContext context;

  SourceTypes(TypeContext context) {
    this.context = context;
  }

  /** A type as the machine writes it, if it can. */
  Optional<JavaType> inMachine(TypeMirror type) {
    return exactly(type).filter(context.writable);
  }

  /** A type as source writes it, if it can. */
  Optional<JavaType> exactly(TypeMirror type) {
    return Optional.of(type).filter(this::isWritable).map(context.toJavaType);
  }

  private boolean isWritable(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().allMatch(this::isWritable);
      case TYPEVAR -> context.typeVariables.containsValue(type);
      case WILDCARD ->
          Stream.of(((WildcardType) type).getExtendsBound(), ((WildcardType) type).getSuperBound())
              .allMatch(bound -> bound == null || isWritable(bound));
      case ARRAY -> isWritable(((ArrayType) type).getComponentType());
      default -> false;
    };
  }

  /** The type arguments of a type, wildcards by their bounds; none where they cannot be written. */
  public List<JavaType> argumentsOf(DeclaredType type) {
    List<? extends TypeMirror> exact =
        type.getTypeArguments().stream().map(SourceTypes::withoutWildcard).toList();
    return exact.stream().allMatch(this::isWritable)
        ? exact.stream().map(this::bounded).toList()
        : List.of();
  }

  /**
   * The type arguments of a class, wildcards by what bounds them and the class's parameter; none
   * where that cannot be written (JLS 5.1.10).
   */
  Optional<List<JavaType>> argumentsOf(TypeElement type, List<TypeMirror> given) {
    List<TypeParameterElement> parameters = Generic.parameters(type);
    List<JavaType> result =
        parameters.size() == given.size()
            ? IntStream.range(0, given.size())
                .boxed()
                .flatMap(i -> within(parameters.get(i), given.get(i)).stream())
                .toList()
            : List.of();
    return Optional.of(result).filter(all -> all.size() == given.size());
  }

  private Optional<JavaType> within(TypeParameterElement parameter, TypeMirror given) {
    List<TypeMirror> bounds =
        parameter.getBounds().stream().<TypeMirror>map(context.types::erasure).toList();
    TypeMirror upper = upper(given);
    if (upper == given || bounds.stream().allMatch(Mirrors::isObject)) {
      return Optional.of(bounded(given));
    }
    return bounds.stream().allMatch(bound -> context.types.isSubtype(upper, bound))
        ? exactly(upper)
        : exactly(parameter.getBounds().get(0)).filter(any -> bounds.size() == 1);
  }

  /** What stands for a wildcard in the type of a function (JLS 9.9). */
  public static TypeMirror withoutWildcard(TypeMirror type) {
    if (!(type instanceof WildcardType wildcard)) {
      return type;
    }
    TypeMirror above = wildcard.getExtendsBound();
    return wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : above == null ? type : above;
  }

  /** A type argument; for a wildcard or what captures one, its upper bound. */
  JavaType bounded(TypeMirror type) {
    TypeMirror upper = upper(type);
    return upper.getKind() == TypeKind.INTERSECTION
        ? JavaTypes.OBJECT
        : context.toJavaType.apply(upper);
  }

  private TypeMirror upper(TypeMirror type) {
    TypeMirror at = type;
    if (at instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      at = bound == null ? object() : bound;
    }
    while (at instanceof TypeVariable variable && at.toString().startsWith("capture")) {
      at = variable.getUpperBound();
    }
    return at;
  }

  /** The type of Object, which is above all that nothing else is known of. */
  TypeMirror object() {
    return context.elements.getTypeElement("java.lang.Object").asType();
  }
}
