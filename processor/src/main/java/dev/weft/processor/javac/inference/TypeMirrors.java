package dev.weft.processor.javac.inference;

import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.symbol.PrimitiveTypes;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The compiler's types for those of the model, and what several of them come to. */
public final class TypeMirrors {
  private final TypeContext context;

  TypeMirrors(TypeContext context) {
    this.context = context;
  }

  /** The compiler's type, if it can be told. */
  public Optional<TypeMirror> of(JavaType type) {
    if (type instanceof JavaType.Variable variable) {
      return Optional.ofNullable(context.typeVariables.get(variable.name()));
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof JavaType.Hidden hidden) {
      return context
          .typeReader()
          .element(type)
          .map(element -> declared(element, all(hidden.arguments())));
    }
    if (type instanceof JavaType.Array array) {
      return of(array.component()).map(context.types::getArrayType);
    }
    if (type instanceof JavaType.Primitive primitive) {
      return PrimitiveTypes.of(primitive.keyword(), context.types).map(TypeMirror.class::cast);
    }
    return type instanceof JavaType.Declared declared ? declared(declared) : Optional.empty();
  }

  private Optional<TypeMirror> wildcard(JavaType.Wildcard type) {
    if (type.bound().isEmpty()) {
      return Optional.of(context.types.getWildcardType(null, null));
    }
    boolean isSuper = type.kind() == JavaType.Wildcard.Bound.SUPER;
    return of(type.bound().get())
        .map(
            bound -> context.types.getWildcardType(isSuper ? null : bound, isSuper ? bound : null));
  }

  /** A type with all its arguments, those of the classes around an inner one first, or raw. */
  private DeclaredType declared(TypeElement element, List<TypeMirror> arguments) {
    if (arguments.size() != Generic.parameters(element).size()) {
      return context.types.getDeclaredType(element);
    }
    int around = arguments.size() - element.getTypeParameters().size();
    TypeMirror[] own = arguments.subList(around, arguments.size()).toArray(TypeMirror[]::new);
    return Generic.isWithin(element)
        ? context.types.getDeclaredType(
            declared(Enclosing.classOf(element), arguments.subList(0, around)), element, own)
        : context.types.getDeclaredType(element, own);
  }

  private Optional<TypeMirror> declared(JavaType.Declared type) {
    List<TypeMirror> own = all(type.arguments());
    List<TypeMirror> arguments =
        new ArrayList<>(type.outer().map(JavaTypes::allArguments).map(this::all).orElse(List.of()));
    arguments.addAll(own);
    return context
        .typeReader()
        .element(type)
        .filter(any -> own.size() == type.arguments().size())
        .map(element -> declared(element, arguments));
  }

  private List<TypeMirror> all(List<JavaType> types) {
    return types.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  /** Those of types in source that can be told. */
  List<TypeMirror> written(List<? extends Tree> types) {
    return types.stream()
        .flatMap(each -> context.typeReader().type(each).stream())
        .flatMap(each -> of(each).stream())
        .toList();
  }

  /** The type that all calls have that may be meant. */
  Optional<TypeMirror> theSame(List<Optional<TypeMirror>> all) {
    Optional<TypeMirror> first = all.isEmpty() ? Optional.empty() : all.get(0);
    return first.filter(
        type ->
            all.stream()
                .allMatch(each -> each.filter(t -> context.types.isSameType(t, type)).isPresent()));
  }

  /** The type of a field as a member of the class around that has it, or inherits it. */
  TypeMirror of(Names.Field field) {
    DeclaredType around = (DeclaredType) context.around.get(field.level()).asType();
    return context.types.asMemberOf(around, field.element());
  }

  /** A type seen as the supertype of a class. */
  Optional<DeclaredType> as(DeclaredType type, Element element) {
    return Mirrors.as(type, element, context.types);
  }

  /** A type as that of a reference. */
  Optional<TypeMirror> boxed(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(context.types.boxedClass(primitive).asType());
    }
    return Optional.of(type).filter(any -> any.getKind() != TypeKind.VOID);
  }

  /** A method as a member of a type. */
  ExecutableType member(DeclaredType on, ExecutableElement method) {
    return (ExecutableType) context.types.asMemberOf(on, method);
  }
}
