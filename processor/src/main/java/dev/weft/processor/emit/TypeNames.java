package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.TypeParameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Types of the model as JavaPoet has them. */
final class TypeNames {
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "void", TypeName.VOID,
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "char", TypeName.CHAR,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE);

  private TypeNames() {}

  static ClassName of(ClassRef name) {
    List<String> simple = name.simpleNames();
    String[] nested = simple.subList(1, simple.size()).toArray(String[]::new);
    return ClassName.get(name.packageName(), simple.get(0), nested);
  }

  static TypeName of(JavaType type) {
    List<AnnotationSpec> annotations = Annotations.of(type.annotations());
    TypeName plain = plain(type);
    return annotations.isEmpty() ? plain : plain.annotated(annotations);
  }

  private static TypeName plain(JavaType type) {
    if (type instanceof JavaType.Declared declared) return declared(declared);
    if (type instanceof JavaType.Array array) return ArrayTypeName.of(of(array.component()));
    if (type instanceof JavaType.Variable variable) return TypeVariableName.get(variable.name());
    if (type instanceof JavaType.Wildcard wildcard) return wildcard(wildcard);
    if (type instanceof JavaType.Local local) return local(local);
    if (type instanceof JavaType.Hidden hidden) return of(hidden.shown());
    if (type instanceof JavaType.Union union) return of(union.shown());
    return Objects.requireNonNull(PRIMITIVES.get(((JavaType.Primitive) type).keyword()));
  }

  private static TypeName declared(JavaType.Declared type) {
    List<TypeName> arguments = type.arguments().stream().map(TypeNames::of).toList();
    if (type.outer().isPresent()) {
      String simple = type.name().simpleNames().get(type.name().simpleNames().size() - 1);
      return ((ParameterizedTypeName) plain(type.outer().get())).nestedClass(simple, arguments);
    }
    return of(type.name(), arguments);
  }

  private static TypeName of(ClassRef type, List<TypeName> arguments) {
    ClassName name = of(type);
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
  }

  private static TypeName local(JavaType.Local type) {
    List<String> simple = List.of(type.name().split("\\."));
    List<TypeName> arguments = type.arguments().stream().map(TypeNames::of).toList();
    return type.outer().isPresent()
        ? ((ParameterizedTypeName) plain(type.outer().get()))
            .nestedClass(simple.get(simple.size() - 1), arguments)
        : of(new ClassRef("", simple), arguments);
  }

  private static TypeName wildcard(JavaType.Wildcard type) {
    if (type.bound().isEmpty()) return WildcardTypeName.subtypeOf(ClassName.OBJECT);
    TypeName bound = of(type.bound().get());
    return type.kind() == JavaType.Wildcard.Bound.SUPER
        ? WildcardTypeName.supertypeOf(bound)
        : WildcardTypeName.subtypeOf(bound);
  }

  static List<TypeVariableName> variables(List<TypeParameter> parameters) {
    return parameters.stream().map(TypeNames::variable).toList();
  }

  private static TypeVariableName variable(TypeParameter parameter) {
    TypeName[] bounds = parameter.bounds().stream().map(TypeNames::of).toArray(TypeName[]::new);
    TypeVariableName name = TypeVariableName.get(parameter.name(), bounds);
    return parameter.annotations().isEmpty()
        ? name
        : name.annotated(Annotations.of(parameter.annotations()));
  }
}
