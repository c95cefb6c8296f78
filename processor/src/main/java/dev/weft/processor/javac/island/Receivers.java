package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What members are members of: the instances around a template, and the classes of expressions. */
final class Receivers {
  private final BodyContext context;
  private final CodeReader reader;
  private final ReceiverTypes receiverTypes;
  private final Set<String> hiddenNames = new HashSet<>();

  Receivers(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
    this.receiverTypes = new ReceiverTypes(context);
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
    return context.members.reachable(member, context.inPackage)
        && context.privates.isReachable(member);
  }

  /** Whether it can where the member is one of a class. */
  boolean reachable(Element member, TypeElement via) {
    return reachable(member)
        && (context.privates.isReachable(via)
            ? context.privates.isReachable(member, via)
            : context.privates.isShown(member, via));
  }

  /** Whether the template's body can use a member through a class (JLS 6.6). */
  boolean accessible(Element member, TypeElement via) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return true;
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Enclosing.outermost(member).equals(Enclosing.outermost(context.around.get(0)));
    }
    return context.members.reachable(member, context.inPackage)
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

  /** Whether {@code super}, qualified or not, belongs to a class of the body. */
  boolean ofInnerClass(ExpressionTree tree) {
    return context.scopes.insideClass() && levelAround(tree) < 0;
  }

  int levelOfSuper(ExpressionTree tree) {
    return Math.max(0, levelAround(tree));
  }

  /**
   * How far out the class is whose superclass is meant; -1 where it is the innermost one, be it
   * that {@code super} stands alone or names an interface.
   */
  private int levelAround(ExpressionTree tree) {
    int level =
        tree instanceof MemberSelectTree qualified
            ? context.names.levelOf(TypeTrees.simpleName(qualified.getExpression()))
            : -1;
    return level >= 0 && context.around.get(level).getKind().isInterface() ? -1 : level;
  }

  /** The interface that a qualified {@code super} names, if it does. */
  Optional<TypeElement> superinterface(ExpressionTree tree) {
    return tree instanceof MemberSelectTree qualified && levelAround(tree) < 0
        ? context.typeReader().element(qualified.getExpression())
        : Optional.empty();
  }

  /** The methods of a name that {@code super} gives access to. */
  List<ExecutableElement> superMethods(ExpressionTree tree, String name) {
    Optional<TypeElement> type =
        superinterface(tree)
            .or(
                () ->
                    Optional.ofNullable(
                        (TypeElement)
                            context.types.asElement(
                                context.around.get(levelOfSuper(tree)).getSuperclass())));
    return type.stream()
        .flatMap(above -> context.members.methods(above, name).stream())
        .filter(method -> inherits(context.around.get(levelOfSuper(tree)), method))
        .toList();
  }

  TypeElement superclass(ExpressionTree tree) {
    TypeElement owner = context.around.get(levelOfSuper(tree));
    return (TypeElement) context.types.asElement(owner.getSuperclass());
  }

  /**
   * The instance, seen as one of the superclass, whose fields may be hidden by those of the class.
   */
  Code superInstance(ExpressionTree tree) {
    TypeElement owner = context.around.get(levelOfSuper(tree));
    TypeUse type = new TypeUse(context.toJavaType.apply(owner.getSuperclass()));
    return Code.of("((", type, ") ", receiver(levelOfSuper(tree)), ")");
  }

  /**
   * How far out the instance is that a new instance of an inner class belongs to (JLS 15.9.2);
   * empty if it needs none, or one of a class of the body.
   */
  OptionalInt levelOfInner(TypeElement type) {
    String name = type.getSimpleName().toString();
    boolean inner =
        type.getKind() == ElementKind.CLASS
            && type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC);
    if (!inner || context.scopes.inheritsType(name)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, context.around.size())
        .filter(level -> context.members.types(context.around.get(level), name).contains(type))
        .findFirst();
  }

  /** The class whose member of a name is chosen, where that is plain or matters. */
  Optional<TypeElement> receiverClass(ExpressionTree tree, String member) {
    return plainClass(tree)
        .or(() -> mayBeHidden(member) ? receiverTypes.classOf(tree) : Optional.empty())
        .filter(type -> !Enclosing.isInBody(type));
  }

  /** Whether an expression in front of a static member does something (JLS 15.11.1, 15.12.4.1). */
  boolean isEvaluated(ExpressionTree tree) {
    return !(tree instanceof IdentifierTree) && !context.namesType(tree);
  }

  /** The type of an expression, type arguments of what it is chosen from considered. */
  Optional<JavaType> typeOf(ExpressionTree tree) {
    return receiverTypes.typeOf(tree);
  }

  /** The type of an expression with its type arguments, if it can be written. */
  Optional<JavaType> exactly(ExpressionTree tree) {
    return receiverTypes.exactly(tree);
  }

  /** The type arguments of an expression's type, where a bridge's receiver does not tell them. */
  List<JavaType> argumentsOf(ExpressionTree tree, TypeElement via) {
    return !Generic.isGeneric(via) || context.privates.isReachable(via)
        ? List.of()
        : receiverTypes.argumentsOf(tree, via);
  }

  /**
   * The type arguments of a call of a generic method that takes values of a generic class without a
   * name, which do not tell the compiler; none where it needs none.
   */
  List<JavaType> typeArguments(
      ExecutableElement method, TypeElement via, MethodInvocationTree tree) {
    return method.getParameters().stream().anyMatch(each -> isUntold(each.asType(), method))
        ? receiverTypes.typeArguments(method, via, tree)
        : List.of();
  }

  private boolean isUntold(TypeMirror type, ExecutableElement method) {
    return type instanceof DeclaredType declared
        && (declared.asElement() instanceof TypeElement element
                && context.privates.isHidden(element)
                && method.getTypeParameters().stream().anyMatch(t -> Mirrors.isOrHas(type, t))
            || declared.getTypeArguments().stream().anyMatch(each -> isUntold(each, method)));
  }

  /** Whether some member of that name, or its class, is private. */
  private boolean mayBeHidden(String member) {
    if (hiddenNames.isEmpty()) {
      hiddenNames.add("");
      addUnreachable(Enclosing.outermost(context.around.get(0)));
      context.privates.all().stream()
          .flatMap(type -> context.elements.getAllMembers(type).stream())
          .forEach(each -> hiddenNames.add(each.getSimpleName().toString()));
      context.around.forEach(this::addInherited);
    }
    return hiddenNames.contains(member);
  }

  private void addUnreachable(Element type) {
    for (Element member : type.getEnclosedElements()) {
      if (!reachable(member)) {
        hiddenNames.add(member.getSimpleName().toString());
      }
      if (member instanceof TypeElement nested) {
        addUnreachable(nested);
        if (!context.privates.all().isEmpty()) addInherited(nested);
      }
    }
  }

  private void addInherited(TypeElement type) {
    context.elements.getAllMembers(type).stream()
        .filter(inherited -> !reachable(inherited, type))
        .forEach(inherited -> hiddenNames.add(inherited.getSimpleName().toString()));
  }

  /** The class whose members a qualifier gives access to, where that is plain. */
  Optional<TypeElement> plainClass(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return plainClass(inner.getExpression());
    }
    if (tree instanceof NewClassTree creation
        && creation.getEnclosingExpression() == null
        && creation.getClassBody() == null) {
      return context.typeReader().element(creation.getIdentifier());
    }
    if (tree instanceof IdentifierTree name
        && context.names.expression(name.getName().toString()) instanceof Names.OfClass type) {
      return context.members.classNamed(type.type().canonicalName());
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
                        .flatMap(ref -> context.members.classNamed(ref.canonicalName()))
                    : Optional.empty());
  }

  /** The variable of the instance around a class of the body, where it became an inner class. */
  Optional<Variable> holderOf(Tree type) {
    return TypeTrees.raw(type) instanceof IdentifierTree name
            && context.names.type(name.getName().toString()) instanceof Names.Nested nested
        ? nested.nest().holder()
        : Optional.empty();
  }

  // Produce: new Hidden.OnResult<Integer>(result)
  /** What has bridges for methods, so that their type arguments need not be written. */
  Code holder(TypeElement via, Code receiver, List<JavaType> ofClass) {
    if (!ofClass.isEmpty()) {
      return Code.of("new ", context.bridges.boundTo(via, ofClass), "(", receiver, ")");
    }
    boolean generic = Generic.isGeneric(via) || context.privates.variable(via).isPresent();
    String diamond = generic ? "<>" : "";
    return Code.of("new ", context.bridges.boundTo(via), diamond + "(", receiver, ")");
  }
}
