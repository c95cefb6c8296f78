package dev.weft.processor.javac;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Own;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The bridges that one body needs, each made once. */
final class Bridges {
  private final Types types;
  private final Function<TypeMirror, JavaType> toJavaType;
  private final Map<String, Bridge> made = new LinkedHashMap<>();

  Bridges(Types types, Function<TypeMirror, JavaType> toJavaType) {
    this.types = types;
    this.toJavaType = toJavaType;
  }

  List<Bridge> all() {
    return List.copyOf(made.values());
  }

  /** A call of a method through the class it is a member of. */
  Code method(ExecutableElement method, TypeElement via, boolean ignoresReceiver) {
    String name = method.getSimpleName().toString();
    return executable(Bridge.Kind.METHOD, name, method, via, ignoresReceiver);
  }

  /** A call of a superclass's method on the template's own instance. */
  Code superMethod(ExecutableElement method, TypeElement owner) {
    String name = "super" + capitalized(method.getSimpleName().toString());
    return executable(Bridge.Kind.SUPER_METHOD, name, method, owner, false);
  }

  Code constructor(ExecutableElement constructor, TypeElement type) {
    return executable(
        Bridge.Kind.CONSTRUCTOR, "new" + type.getSimpleName(), constructor, type, false);
  }

  private Code executable(
      Bridge.Kind kind,
      String name,
      ExecutableElement element,
      TypeElement via,
      boolean ignoresReceiver) {
    boolean creates = kind == Bridge.Kind.CONSTRUCTOR;
    boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
    DeclaredType around = (DeclaredType) via.asType();
    ExecutableType type = (ExecutableType) types.asMemberOf(around, element);
    List<Bridge.TypeParameter> parameters = new ArrayList<>();
    if (!isStatic || ignoresReceiver) {
      parameters.addAll(typeParameters(via));
    }
    element.getTypeParameters().forEach(p -> parameters.add(typeParameter(p)));
    return add(
        new Bridge(
            kind,
            name,
            ClassRefs.of(via),
            declaring(element),
            element.getSimpleName().toString(),
            parameters,
            creates || (isStatic && !ignoresReceiver)
                ? Optional.empty()
                : Optional.of(toJavaType.apply(around)),
            ignoresReceiver && isStatic,
            all(type.getParameterTypes()),
            element.isVarArgs(),
            toJavaType.apply(creates ? around : type.getReturnType()),
            all(type.getThrownTypes()),
            erased(element.getParameters()),
            toJavaType.apply(types.erasure(element.getReturnType()))));
  }

  Code getter(VariableElement field, TypeElement via) {
    return accessor(Bridge.Kind.GETTER, "get", field, via);
  }

  Code setter(VariableElement field, TypeElement via) {
    return accessor(Bridge.Kind.SETTER, "set", field, via);
  }

  private Code accessor(Bridge.Kind kind, String prefix, VariableElement field, TypeElement via) {
    DeclaredType around = (DeclaredType) via.asType();
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    JavaType type = toJavaType.apply(isStatic ? field.asType() : types.asMemberOf(around, field));
    JavaType erased = toJavaType.apply(types.erasure(field.asType()));
    boolean sets = kind == Bridge.Kind.SETTER;
    return add(
        new Bridge(
            kind,
            prefix + capitalized(field.getSimpleName().toString()),
            ClassRefs.of(via),
            declaring(field),
            field.getSimpleName().toString(),
            isStatic ? List.of() : typeParameters(via),
            isStatic ? Optional.empty() : Optional.of(toJavaType.apply(around)),
            false,
            sets ? List.of(type) : List.of(),
            false,
            type,
            List.of(),
            sets ? List.of(erased) : List.of(),
            erased));
  }

  /** The instance around an instance of an inner class. */
  Code outer(TypeElement inner, TypeElement around) {
    return add(
        new Bridge(
            Bridge.Kind.OUTER,
            "outer" + around.getSimpleName(),
            ClassRefs.of(inner),
            ClassRefs.of(around),
            "this",
            typeParameters(inner),
            Optional.of(toJavaType.apply(inner.asType())),
            false,
            List.of(),
            false,
            toJavaType.apply(around.asType()),
            List.of(),
            List.of(),
            toJavaType.apply(types.erasure(around.asType()))));
  }

  private Code add(Bridge bridge) {
    made.putIfAbsent(
        bridge.kind() + bridge.name() + bridge.lookup() + bridge.erasedParameters(), bridge);
    return Code.of(Own.HIDDEN, "." + bridge.name());
  }

  private List<Bridge.TypeParameter> typeParameters(TypeElement type) {
    List<Bridge.TypeParameter> result = new ArrayList<>();
    for (Element at = type; at instanceof TypeElement c; at = at.getEnclosingElement()) {
      int position = 0;
      for (TypeParameterElement parameter : c.getTypeParameters()) {
        result.add(position++, typeParameter(parameter));
      }
      if (c.getModifiers().contains(Modifier.STATIC)) {
        break;
      }
    }
    return result;
  }

  private Bridge.TypeParameter typeParameter(TypeParameterElement parameter) {
    JavaType name = toJavaType.apply(parameter.asType());
    List<JavaType> bounds =
        parameter.getBounds().stream()
            .map(toJavaType)
            .filter(bound -> !JavaTypes.isObject(bound))
            .toList();
    return new Bridge.TypeParameter(((JavaType.Variable) name).name(), bounds);
  }

  private static ClassRef declaring(Element member) {
    return ClassRefs.of((TypeElement) Objects.requireNonNull(member.getEnclosingElement()));
  }

  private List<JavaType> all(List<? extends TypeMirror> mirrors) {
    return mirrors.stream().<JavaType>map(toJavaType).toList();
  }

  private List<JavaType> erased(List<? extends VariableElement> parameters) {
    return parameters.stream()
        .<JavaType>map(parameter -> toJavaType.apply(types.erasure(parameter.asType())))
        .toList();
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
