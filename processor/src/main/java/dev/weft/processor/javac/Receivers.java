package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.TypeUse;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What members are members of: the instances around a template, and the classes of expressions. */
final class Receivers {
  private final BodyContext context;
  private final CodeReader reader;

  Receivers(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
  }

  /** The instance so many classes further out than the template's own. */
  Code receiver(int level) {
    return level == 0
        ? reader.self()
        : Code.of(
            context.bridges.outer(context.around.get(level - 1), context.around.get(level)),
            "(",
            receiver(level - 1),
            ")");
  }

  /** Whether source elsewhere in the package can name a member. */
  boolean reachable(Element member) {
    return context.members.reachable(member, context.inPackage);
  }

  /** Whether the template's body can use a member through a class (JLS 6.6). */
  boolean accessible(Element member, TypeElement via) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return true;
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return outermost(member).equals(outermost(context.around.get(0)));
    }
    return reachable(member)
        || modifiers.contains(Modifier.PROTECTED)
            && member.getKind() != ElementKind.CONSTRUCTOR
            && context.around.stream().anyMatch(type -> inherits(type, member, via));
  }

  /**
   * Whether a class has a protected member of another package, and it is used through its own kind
   * (JLS 6.6.2).
   */
  private boolean inherits(TypeElement type, Element member, TypeElement via) {
    return inherits(type, member)
        && (member.getModifiers().contains(Modifier.STATIC) || isSubclass(via, type));
  }

  /** Whether a member is of a class or of a supertype of it. */
  boolean inherits(TypeElement type, Element member) {
    return isSubclass(type, Enclosing.classOf(member));
  }

  private boolean isSubclass(TypeElement type, TypeElement of) {
    return context.types.isSubtype(
        context.types.erasure(type.asType()), context.types.erasure(of.asType()));
  }

  private static Element outermost(Element member) {
    Element at = member;
    while (at.getEnclosingElement() instanceof TypeElement outer) {
      at = outer;
    }
    return at;
  }

  /** Whether an unqualified {@code super} belongs to a class of the body. */
  boolean ofInnerClass(ExpressionTree tree) {
    return context.scopes.insideClass() && tree instanceof IdentifierTree;
  }

  int levelOfSuper(ExpressionTree tree) {
    return tree instanceof MemberSelectTree qualified
        ? Math.max(0, context.names.levelOf(simpleName(qualified.getExpression())))
        : 0;
  }

  TypeElement superclass(ExpressionTree tree) {
    TypeElement owner = context.around.get(levelOfSuper(tree));
    return (TypeElement) context.types.asElement(owner.getSuperclass());
  }

  /**
   * The instance, seen as one of the superclass, whose fields may be hidden by those of the class.
   */
  Code superInstance(ExpressionTree tree) {
    TypeUse type = new TypeUse(context.toJavaType.apply(superclass(tree).asType()));
    return Code.of("((", type, ") ", receiver(levelOfSuper(tree)), ")");
  }

  /** The class whose members a qualifier gives access to, where that is plain. */
  Optional<TypeElement> receiverClass(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name
        && context.names.expression(name.getName().toString()) instanceof Names.OfClass type) {
      return Optional.ofNullable(context.elements.getTypeElement(type.type().canonicalName()));
    }
    return context
        .sketch
        .typeOf(tree)
        .flatMap(context.typeReader()::element)
        .or(
            () ->
                tree instanceof MemberSelectTree select
                    ? context
                        .typeReader()
                        .qualified(select)
                        .map(ref -> context.elements.getTypeElement(ref.canonicalName()))
                    : Optional.empty());
  }

  static boolean isSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("super");
  }

  static String simpleName(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return tree.toString();
  }

  boolean namesClass(ExpressionTree tree) {
    return tree instanceof ParameterizedTypeTree
        || tree instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.OfClass;
  }
}
