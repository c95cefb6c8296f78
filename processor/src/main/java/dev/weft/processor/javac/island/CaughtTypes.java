package dev.weft.processor.javac.island;

import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The types of exceptions that catch clauses take (JLS 14.20). */
public final class CaughtTypes {
  private final BodyContext context;

  public CaughtTypes(BodyContext context) {
    this.context = context;
  }

  /** The types of a catch clause, all of whose classes the machine has to name. */
  public List<JavaType> of(VariableTree parameter) {
    context.mentions.written(parameter.getType());
    return alternatives(parameter).stream()
        .map(type -> context.typeReader().type(type).orElse(JavaTypes.THROWABLE))
        .toList();
  }

  /** The types that the parameter of a catch clause names. */
  static List<? extends Tree> alternatives(VariableTree parameter) {
    return parameter.getType() instanceof UnionTypeTree union
        ? union.getTypeAlternatives()
        : List.of(parameter.getType());
  }

  /** The closest class that all the exceptions extend. */
  public JavaType common(List<JavaType> types) {
    List<List<JavaType>> all = types.stream().map(this::superclasses).toList();
    return all.get(0).stream()
        .filter(type -> all.stream().allMatch(each -> has(each, type)))
        .findFirst()
        .orElse(JavaTypes.THROWABLE);
  }

  private static boolean has(List<JavaType> types, JavaType type) {
    return types.stream().anyMatch(each -> JavaTypes.areOfOneClass(each, type));
  }

  /** A class and those that it extends, lowest first; the body may declare some of them. */
  private List<JavaType> superclasses(JavaType type) {
    List<JavaType> result = new ArrayList<>();
    for (Optional<JavaType> at = Optional.of(type); at.isPresent(); at = superclass(at.get())) {
      result.add(at.get());
    }
    return result;
  }

  private Optional<JavaType> superclass(JavaType type) {
    return type instanceof JavaType.Local local
        ? context
            .bodyMembers
            .declaration(local)
            .map(each -> each.tree().getExtendsClause())
            .flatMap(context.typeReader()::type)
        : context
            .typeReader()
            .element(type)
            .map(TypeElement::getSuperclass)
            .filter(above -> above.getKind() == TypeKind.DECLARED)
            .map(context.toJavaType);
  }
}
