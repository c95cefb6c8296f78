package dev.weft.processor.javac.access;

import com.sun.source.util.TreePath;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.MirrorReader;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.MentionedNames;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The classes that a template's body names, its machine cannot, and no single supertype can stand
 * for: enums, classes that are their own type argument, those with several supertypes. The machine
 * has a type variable for each, with all the supertypes for bounds.
 *
 * <p>Found by names alone, since the facade has to know of them before bodies are read.
 */
public final class HiddenVariables {
  private final Elements elements;
  private final Types types;
  private final Members members;
  private final MirrorReader mirrors;

  public HiddenVariables(Elements elements, Types types, Members members, MirrorReader mirrors) {
    this.elements = elements;
    this.types = types;
    this.members = members;
    this.mirrors = mirrors;
  }

  /**
   * The type parameters; none for a type that a class of the body mentions, too, which may be
   * static and so unable to name a type variable (JLS 8.1.3).
   *
   * @param others the type parameters that the machine has in any case
   */
  public List<TypeParameter> read(
      ExecutableElement method, TreePath path, List<TypeParameter> others) {
    TypeElement owner = Enclosing.classOf(method);
    PrivateTypes plain = privateTypes(owner, List.of());
    if (!plain.exist()) {
      return List.of();
    }
    MentionedNames names = MentionedNames.in(path);
    if (names.askForClasses()) {
      return List.of();
    }
    List<TypeElement> all = NestTypes.of(owner, types);
    Set<String> named = types(names.all(), all, owner);
    named.removeAll(types(names.inClasses(), all, owner));
    others.forEach(other -> named.remove(other.name()));
    Set<TypeElement> bounds = bounds(names.all(), all, owner);
    List<TypeParameter> result =
        all.stream()
            .filter(type -> named.remove(type.getSimpleName().toString()))
            .filter(type -> plain.wantsVariable(type) || bounds.contains(type))
            .filter(type -> isLeaf(type, all))
            .map(type -> parameter(type, List.of()))
            .toList();
    PrivateTypes marking = privateTypes(owner, result);
    return all.stream()
        .flatMap(
            type ->
                marking.variable(type).stream()
                    .map(
                        any ->
                            parameter(
                                type,
                                marking.bounds(type).stream()
                                    .map(mirrors)
                                    .map(JavaTypes::bare)
                                    .map(marking::mark)
                                    .toList())))
        .toList();
  }

  /** The names of types, by themselves or by the members that have them. */
  private static Set<String> types(Set<String> names, List<TypeElement> all, TypeElement owner) {
    Set<String> result = new HashSet<>(names);
    members(names, all, owner)
        .flatMap(member -> Mirrors.classesOf(member).stream())
        .filter(all::contains)
        .forEach(type -> result.add(type.getSimpleName().toString()));
    return result;
  }

  /** The classes that type parameters of what a body names have for bounds. */
  private static Set<TypeElement> bounds(
      Set<String> names, List<TypeElement> all, TypeElement owner) {
    return members(names, all, owner)
        .filter(Parameterizable.class::isInstance)
        .flatMap(member -> ((Parameterizable) member).getTypeParameters().stream())
        .flatMap(parameter -> parameter.getBounds().stream())
        .flatMap(bound -> Mirrors.classesIn(bound).stream())
        .filter(type -> !Generic.isGeneric(type))
        .collect(Collectors.toSet());
  }

  private static Stream<? extends Element> members(
      Set<String> names, List<TypeElement> all, TypeElement owner) {
    return Stream.concat(all.stream(), Stream.of(Enclosing.outermost(owner)))
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(member -> names.contains(member.getSimpleName().toString()));
  }

  private PrivateTypes privateTypes(TypeElement owner, List<TypeParameter> variables) {
    return new PrivateTypes(
        elements,
        types,
        members,
        elements.getPackageOf(owner),
        owner,
        variables,
        type -> JavaTypes.bare(mirrors.apply(type)));
  }

  private static TypeParameter parameter(TypeElement type, List<JavaType> bounds) {
    return new TypeParameter(
        type.getSimpleName().toString(),
        type.getQualifiedName().toString(),
        Optional.empty(),
        List.copyOf(bounds),
        List.of());
  }

  /** Whether no other type has to be assignable to it. */
  private boolean isLeaf(TypeElement type, List<TypeElement> all) {
    return all.stream()
        .allMatch(
            other ->
                other.equals(type)
                    || !types.isSubtype(
                        types.erasure(other.asType()), types.erasure(type.asType())));
  }
}
