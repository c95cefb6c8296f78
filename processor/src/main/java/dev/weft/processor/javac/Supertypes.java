package dev.weft.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What a class that the body declares inherits from.
 *
 * @param elements classes from elsewhere
 * @param trees classes of the body
 */
record Supertypes(List<TypeElement> elements, List<ClassTree> trees) {
  static final Supertypes NONE = new Supertypes(List.of(), List.of());

  /**
   * Collects them.
   *
   * @param named the types that the class extends and implements
   */
  static Supertypes of(ClassTree tree, List<? extends Tree> named, BodyContext context) {
    Supertypes result = new Supertypes(new ArrayList<>(), new ArrayList<>());
    result.add(named, context);
    String implied =
        switch (tree.getKind()) {
          case ENUM -> "java.lang.Enum";
          case RECORD -> "java.lang.Record";
          default -> "java.lang.Object";
        };
    Optional.ofNullable(context.elements.getTypeElement(implied)).ifPresent(result.elements::add);
    return result;
  }

  private void add(List<? extends Tree> named, BodyContext context) {
    for (Tree type : named) {
      Tree raw = type instanceof ParameterizedTypeTree p ? p.getType() : type;
      Optional<ClassTree> local =
          raw instanceof IdentifierTree name
              ? context.scopes.localType(name.getName().toString())
              : Optional.empty();
      context.typeReader().element(type).ifPresent(elements::add);
      if (local.isPresent() && !trees.contains(local.get())) {
        trees.add(local.get());
        add(named(local.get()), context);
      }
    }
  }

  /** The types that a class extends and implements. */
  static List<Tree> named(ClassTree tree) {
    List<Tree> result = new ArrayList<>(tree.getImplementsClause());
    if (tree.getExtendsClause() != null) {
      result.add(tree.getExtendsClause());
    }
    return result;
  }
}
