package dev.weft.processor.javac.inference;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.model.Variable;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The types of expressions where names tell them: of creations, casts, fields, calls, and awaits of
 * such. It is the very type or none: where overloads or inference leave a choice, it is javac's.
 */
final class ExactTypes {
  private final TypeContext context;
  private final ReceiverTypes receivers;
  private final RawTypes raw;
  private final Optional<ExactCalls> calls;

  /** Of what is told without a look at arguments, such as the type of a {@code var}. */
  ExactTypes(TypeContext context) {
    this(context, Optional.empty());
  }

  /**
   * Of calls as well whose arguments choose the method, or its type arguments.
   *
   * @param arguments the types that arguments have wherever they stand
   */
  ExactTypes(TypeContext context, Function<ExpressionTree, Optional<TypeMirror>> arguments) {
    this(context, Optional.of(new ExactCalls(context, arguments)));
  }

  private ExactTypes(TypeContext context, Optional<ExactCalls> calls) {
    this.context = context;
    this.receivers = new ReceiverTypes(context);
    this.raw = new RawTypes(context);
    this.calls = calls;
  }

  Optional<TypeMirror> typeOf(ExpressionTree tree) {
    return typeOf(tree, false);
  }

  /**
   * The same.
   *
   * @param alone whether no type is expected of it: a call of a generic method has one of its own
   *     only then (JLS 15.12)
   */
  Optional<TypeMirror> typeOf(ExpressionTree tree, boolean alone) {
    return typeIn(tree, alone).filter(ExactTypes::isPlain);
  }

  private Optional<TypeMirror> typeIn(ExpressionTree tree, boolean alone) {
    if (tree instanceof ParenthesizedTree inner) {
      return typeIn(inner.getExpression(), alone);
    }
    return tree instanceof IdentifierTree name
        ? named(name.getName().toString())
        : context.answers.of(List.of(this, alone), tree, () -> typeOfOther(tree, alone));
  }

  private Optional<TypeMirror> typeOfOther(ExpressionTree tree, boolean alone) {
    if (tree instanceof MemberSelectTree select) {
      return receiver(select.getExpression())
          .flatMap(on -> field(on, select.getIdentifier().toString()));
    } else if (tree instanceof ArrayAccessTree access) {
      return typeIn(access.getExpression(), true)
          .filter(ArrayType.class::isInstance)
          .map(array -> ((ArrayType) array).getComponentType());
    } else if (tree instanceof MethodInvocationTree call) {
      Optional<VerbKind> verb = context.verbs.verb(call);
      return verb.isPresent() ? awaited(verb.get(), call) : called(call, alone);
    } else if (tree instanceof TypeCastTree cast) {
      return written(cast.getType());
    }
    return tree instanceof NewClassTree creation
            && creation.getClassBody() == null
            && creation.getEnclosingExpression() == null
            && !TypeSketch.isDiamond(creation)
        ? written(creation.getIdentifier())
        : Optional.empty();
  }

  private Optional<TypeMirror> written(Tree type) {
    return context.typeReader().type(type).flatMap(context.mirrors::of);
  }

  private Optional<TypeMirror> named(String name) {
    Names.Answer answer = context.names.expression(name);
    if (answer instanceof Names.Field field) {
      return Optional.of(context.mirrors.of(field));
    }
    return answer instanceof Names.Local local
            && local.meaning() instanceof Meaning.Tracked tracked
            && isDeclared(tracked.variable())
        ? tracked.variable().type().flatMap(context.mirrors::of)
        : Optional.empty();
  }

  /** Not so what catches several exceptions: it has a type that nobody wrote (JLS 14.20). */
  private boolean isDeclared(Variable variable) {
    return variable.kind() == Variable.Kind.PARAMETER || context.declarations.containsKey(variable);
  }

  private DeclaredType around(int level) {
    return (DeclaredType) context.around.get(level).asType();
  }

  /** The type of what something is chosen from, as JLS 6.5.6.2 and 15.11.1 capture it. */
  private Optional<DeclaredType> receiver(ExpressionTree tree) {
    return typeIn(tree, true)
        .filter(type -> Mirrors.classesIn(type).stream().noneMatch(Generic::isWithin))
        .map(type -> type instanceof DeclaredType ? context.types.capture(type) : type)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast);
  }

  private Optional<TypeMirror> field(DeclaredType on, String name) {
    List<VariableElement> fields = context.members.fields(ReceiverTypes.element(on), name);
    return fields.size() == 1
        ? Optional.of(context.types.asMemberOf(on, fields.get(0)))
        : Optional.empty();
  }

  private Optional<TypeMirror> called(MethodInvocationTree tree, boolean alone) {
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      return context.names.method(name.getName().toString()) instanceof Names.Methods methods
          ? result(around(methods.level()), methods.candidates(), tree, alone)
          : Optional.empty();
    }
    MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
    String name = select.getIdentifier().toString();
    // The class object of a value has a type of its own (JLS 4.3.2).
    return receivers
        .qualifier(select.getExpression(), this::receiver)
        .filter(any -> !name.equals("getClass"))
        .flatMap(
            type ->
                result(
                    type, context.members.methods(ReceiverTypes.element(type), name), tree, alone));
  }

  /** The type of a call's value, which all methods have that may be meant, or the one that is. */
  private Optional<TypeMirror> result(
      DeclaredType on, List<ExecutableElement> all, MethodInvocationTree tree, boolean alone) {
    List<ExecutableElement> fitting =
        all.stream()
            .filter(method -> TypeSketch.fits(method, tree))
            .filter(method -> access(method) != Access.NONE)
            .toList();
    if (fitting.stream().anyMatch(method -> access(method) == Access.PERHAPS)) {
      return Optional.empty();
    }
    return context
        .mirrors
        .theSame(fitting.stream().map(method -> result(on, method)).toList())
        .or(() -> calls.flatMap(each -> each.result(on, fitting, tree, alone)));
  }

  /** A method's result as it is declared: that of a generic one is inferred. */
  private Optional<TypeMirror> result(DeclaredType on, ExecutableElement method) {
    ExecutableType type = context.mirrors.member(on, method);
    return method.getTypeParameters().isEmpty() && raw.isRuledOut(type)
        ? Optional.of(type.getReturnType())
        : Optional.empty();
  }

  private enum Access {
    SURE,
    PERHAPS,
    NONE
  }

  /**
   * Whether the template has access to a method: one without is not even looked at (JLS 15.12.2.1).
   */
  private Access access(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean near =
        modifiers.contains(Modifier.PRIVATE)
            ? Enclosing.outermost(method).equals(Enclosing.outermost(context.around.get(0)))
            : context.members.reachable(method, context.inPackage);
    return near
        ? Access.SURE
        : modifiers.contains(Modifier.PROTECTED) ? Access.PERHAPS : Access.NONE;
  }

  private Optional<TypeMirror> awaited(VerbKind verb, MethodInvocationTree tree) {
    if (!tree.getTypeArguments().isEmpty()) {
      return verb == VerbKind.AWAIT ? written(tree.getTypeArguments().get(0)) : Optional.empty();
    }
    TypeElement stage = context.elements.getTypeElement("java.util.concurrent.CompletionStage");
    return verb == VerbKind.AWAIT && !tree.getArguments().isEmpty()
        ? receiver(tree.getArguments().get(0))
            .flatMap(type -> context.mirrors.as(type, stage))
            .filter(type -> !type.getTypeArguments().isEmpty())
            .map(type -> type.getTypeArguments().get(0))
        : Optional.empty();
  }

  /** Whether a type is what capture and projection leave as it is (JLS 4.10.5, 5.1.10). */
  static boolean isPlain(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED ->
          type instanceof DeclaredType declared
              && !Generic.isWithin(ReceiverTypes.element(declared))
              && declared.getTypeArguments().stream().allMatch(ExactTypes::isPlain);
      case ARRAY -> isPlain(((ArrayType) type).getComponentType());
      case TYPEVAR -> !type.toString().startsWith("capture");
      default -> type.getKind().isPrimitive();
    };
  }
}
