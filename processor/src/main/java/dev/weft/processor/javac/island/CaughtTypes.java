package dev.weft.processor.javac.island;

import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * What several exceptions that one clause catches have in common (JLS 14.20): a class, and maybe
 * interfaces that this class does not implement.
 */
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

  /** A type that a clause catches, with the method that tests for it if it takes one. */
  public Stmt.Try.Caught caught(JavaType type) {
    return new Stmt.Try.Caught(type, HiddenTypes.in(Optional.of(type)).map(context.hidden::test));
  }

  /** The type of the parameter. */
  public JavaType typeOf(List<JavaType> alternatives) {
    JavaType common = common(alternatives);
    Set<JavaType> shared = supertypes(alternatives.get(0));
    shared.removeIf(type -> alternatives.stream().anyMatch(each -> !has(supertypes(each), type)));
    boolean told = shared.stream().allMatch(type -> has(supertypes(common), type));
    return told
        ? common
        : new JavaType.Union(alternatives.stream().map(this::caught).toList(), common);
  }

  /** The closest class that all extend. */
  private JavaType common(List<JavaType> types) {
    return Stream.iterate(Optional.of(types.get(0)), Optional::isPresent, t -> superclass(t.get()))
        .flatMap(Optional::stream)
        .filter(type -> types.stream().allMatch(each -> has(supertypes(each), type)))
        .findFirst()
        .orElse(JavaTypes.THROWABLE);
  }

  private static boolean has(Set<JavaType> types, JavaType type) {
    return types.stream().anyMatch(each -> JavaTypes.areOfOneClass(each, type));
  }

  /** The type and all above it; the body may declare some of them. */
  Set<JavaType> supertypes(JavaType type) {
    Set<JavaType> result = new LinkedHashSet<>();
    collect(type, result);
    return result;
  }

  private void collect(JavaType type, Set<JavaType> result) {
    if (result.add(type)) {
      superclass(type).ifPresent(above -> collect(above, result));
      interfaces(type).forEach(above -> collect(above, result));
    }
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

  private List<JavaType> interfaces(JavaType type) {
    return type instanceof JavaType.Local local
        ? context.bodyMembers.declaration(local).stream()
            .flatMap(each -> each.tree().getImplementsClause().stream())
            .flatMap(each -> context.typeReader().type(each).stream())
            .toList()
        : context.typeReader().element(type).stream()
            .flatMap(each -> each.getInterfaces().stream())
            .map(context.toJavaType)
            .toList();
  }
}
