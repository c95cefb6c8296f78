package dev.weft.processor.javac.inference;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The static types of expressions, where they are plain from the tree; where they are not, javac
 * infers them later.
 */
public final class TypeSketch {
  private static final Map<Tree.Kind, JavaType> LITERALS =
      Map.of(
          Tree.Kind.INT_LITERAL, JavaTypes.INT,
          Tree.Kind.LONG_LITERAL, JavaTypes.ofKeyword("long"),
          Tree.Kind.FLOAT_LITERAL, JavaTypes.ofKeyword("float"),
          Tree.Kind.DOUBLE_LITERAL, JavaTypes.ofKeyword("double"),
          Tree.Kind.CHAR_LITERAL, JavaTypes.ofKeyword("char"),
          Tree.Kind.BOOLEAN_LITERAL, JavaTypes.BOOLEAN,
          Tree.Kind.STRING_LITERAL, JavaTypes.STRING);

  private static final Set<Tree.Kind> NUMBERS =
      Set.of(
          Tree.Kind.INT_LITERAL,
          Tree.Kind.LONG_LITERAL,
          Tree.Kind.FLOAT_LITERAL,
          Tree.Kind.DOUBLE_LITERAL);

  private final TypeContext context;
  private final RawTypes raw;

  TypeSketch(TypeContext context) {
    this.context = context;
    this.raw = new RawTypes(context);
  }

  /** The type of a literal, or of a number below zero, which needs no names. */
  public static Optional<JavaType> ofLiteral(@Nullable Tree tree) {
    if (tree instanceof LiteralTree) return Optional.ofNullable(LITERALS.get(tree.getKind()));
    return tree instanceof UnaryTree minus
            && minus.getKind() == Tree.Kind.UNARY_MINUS
            && NUMBERS.contains(minus.getExpression().getKind())
        ? Optional.ofNullable(LITERALS.get(minus.getExpression().getKind()))
        : Optional.empty();
  }

  public Optional<JavaType> typeOf(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return typeOf(inner.getExpression());
    } else if (tree instanceof LiteralTree) {
      return Optional.ofNullable(LITERALS.get(tree.getKind()));
    }
    return tree instanceof IdentifierTree name
        ? named(name.getName().toString())
        : context.answers.of(this, tree, () -> typeIn(tree));
  }

  private Optional<JavaType> typeIn(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return field(select);
    } else if (tree instanceof NewClassTree creation) {
      return created(creation);
    } else if (tree instanceof NewArrayTree array) {
      return array(array);
    } else if (tree instanceof TypeCastTree cast) {
      return context.typeReader().type(cast.getType());
    } else if (tree instanceof MethodInvocationTree call) {
      return called(call);
    } else if (tree instanceof AssignmentTree assignment) {
      return typeOf(assignment.getVariable());
    } else if (tree instanceof ArrayAccessTree access) {
      return typeOf(access.getExpression())
          .flatMap(
              type ->
                  type instanceof JavaType.Array a ? Optional.of(a.component()) : Optional.empty());
    } else if (tree instanceof InstanceOfTree) {
      return Optional.of(JavaTypes.BOOLEAN);
    }
    return computed(tree);
  }

  private Optional<JavaType> computed(ExpressionTree tree) {
    if (tree instanceof CompoundAssignmentTree compound) {
      return typeOf(compound.getVariable());
    } else if (tree instanceof ConditionalExpressionTree choice) {
      // Numbers of two types are converted to what the place wants.
      Optional<JavaType> type = typeOf(choice.getTrueExpression());
      return type.filter(each -> typeOf(choice.getFalseExpression()).equals(Optional.of(each)));
    }
    return Operators.typeOf(tree, this::typeOf);
  }

  private Optional<JavaType> named(String name) {
    if (name.equals("this") && !context.scopes.insideClass()) {
      return context.selfType;
    }
    Names.Answer answer = context.names.expression(name);
    if (answer instanceof Names.Local local) {
      Meaning meaning = local.meaning();
      if (meaning instanceof Meaning.Tracked tracked) {
        return tracked.variable().type().filter(type -> !(type instanceof JavaType.Union));
      }
      return meaning instanceof Meaning.Inner inner
          ? inner.type()
          : ((Meaning.Renamed) meaning).type();
    }
    return answer instanceof Names.Field field
        ? ofField(field)
        : imported(answer, name).or(() -> context.bodyMembers.field(name));
  }

  private Optional<JavaType> ofField(Names.Field field) {
    TypeMirror type = context.mirrors.of(field);
    return field.level() == 0 ? plain(type) : closed(type);
  }

  private Optional<JavaType> imported(Names.Answer answer, String name) {
    return answer instanceof Names.OfClass of && of.member()
        ? context
            .members
            .classNamed(of.type().canonicalName())
            .flatMap(type -> context.members.fields(type, name).stream().findFirst())
            .flatMap(field -> closed(field.asType()))
        : Optional.empty();
  }

  private Optional<JavaType> field(MemberSelectTree tree) {
    if (tree.getIdentifier().contentEquals("this")) {
      int level = context.names.levelOf(TypeTrees.simpleName(tree.getExpression()));
      return level < 0
          ? Optional.empty()
          : Optional.of(context.toJavaType.apply(context.around.get(level).asType()));
    }
    return receiver(tree.getExpression())
        .flatMap(
            type ->
                context.members.fields(type, tree.getIdentifier().toString()).stream().findFirst())
        .filter(field -> raw.isKept(field, valueOf(tree.getExpression())))
        .map(VariableElement::asType)
        .flatMap(this::closed)
        .or(() -> context.bodyMembers.field(tree));
  }

  /** Whether the type arguments of a creation are left to the compiler (JLS 15.9.3). */
  public static boolean isDiamond(NewClassTree tree) {
    return tree.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
  }

  private Optional<JavaType> created(NewClassTree tree) {
    if (isDiamond(tree) || tree.getClassBody() != null) {
      return Optional.empty();
    }
    return tree.getEnclosingExpression() == null
        ? context.typeReader().type(tree.getIdentifier())
        : receiver(tree.getEnclosingExpression())
            .flatMap(
                outer ->
                    context
                        .members
                        .types(outer, TypeTrees.raw(tree.getIdentifier()).toString())
                        .stream()
                        .findFirst())
            .flatMap(type -> ofOuter(type, tree.getIdentifier()));
  }

  /** An inner class, by the name that it has inside of the class of its outer instance. */
  private Optional<JavaType> ofOuter(TypeElement type, Tree name) {
    return name instanceof ParameterizedTypeTree
        ? context
            .typeReader()
            .type(name)
            .filter(read -> context.typeReader().element(read).equals(Optional.of(type)))
            .filter(any -> !Generic.isWithin(type))
        : Optional.of(context.toJavaType.apply(context.types.erasure(type.asType())));
  }

  private Optional<JavaType> array(NewArrayTree tree) {
    if (tree.getType() == null) {
      return Optional.empty();
    }
    int dimensions = Math.max(1, tree.getDimensions().size());
    return context
        .typeReader()
        .type(tree.getType())
        .map(
            type -> {
              JavaType result = type;
              for (int i = 0; i < dimensions; i++) {
                result = new JavaType.Array(result, List.of());
              }
              return result;
            });
  }

  private Optional<JavaType> called(MethodInvocationTree tree) {
    Optional<VerbKind> verb = context.verbs.verb(tree);
    if (verb.isPresent()) {
      return context.verbTypes.typeOf(verb.get(), tree);
    }
    if (asksForClass(tree)) {
      return Optional.empty();
    }
    List<ExecutableElement> candidates = candidates(tree);
    return candidates.size() == 1 && candidates.get(0).getTypeParameters().isEmpty()
        ? closed(candidates.get(0).getReturnType()).filter(any -> isSure(tree, candidates.get(0)))
        : candidates.isEmpty() ? context.bodyMembers.called(tree) : Optional.empty();
  }

  /** Whether neither raw types nor unchecked conversions make another type of a call. */
  private boolean isSure(MethodInvocationTree tree, ExecutableElement method) {
    return raw.isRuledOut((ExecutableType) method.asType())
        && raw.isKept(method, calledOn(tree.getMethodSelect()));
  }

  private Optional<TypeMirror> calledOn(ExpressionTree select) {
    return select instanceof MemberSelectTree member
        ? valueOf(member.getExpression())
        : context.names.method(select.toString()) instanceof Names.Methods methods
            ? Optional.of(context.around.get(methods.level()).asType())
            : Optional.empty();
  }

  /** Whether it is a call of getClass, which gives more than that declares (JLS 4.3.2). */
  static boolean asksForClass(MethodInvocationTree tree) {
    return tree.getArguments().isEmpty()
        && TypeTrees.simpleName(tree.getMethodSelect()).equals("getClass");
  }

  /** The methods of which a call may mean one; none where that is not plain. */
  List<ExecutableElement> candidates(MethodInvocationTree tree) {
    List<ExecutableElement> named = List.of();
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      named =
          receiver(select.getExpression())
              .map(type -> context.members.methods(type, name))
              .orElse(List.of());
    } else if (tree.getMethodSelect() instanceof IdentifierTree name
        && context.names.method(name.getName().toString()) instanceof Names.Methods methods) {
      named = methods.candidates();
    }
    return named.stream().filter(method -> fits(method, tree)).toList();
  }

  /** Whether what a choice gives may come from a call of a generic method, as far as is known. */
  public boolean callsGeneric(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    if (inner instanceof ConditionalExpressionTree choice) {
      return callsGeneric(choice.getTrueExpression()) || callsGeneric(choice.getFalseExpression());
    }
    Optional<VerbKind> verb = context.verbs.verb(inner);
    if (verb.isPresent()) {
      return verb.get().isGeneric();
    }
    List<ExecutableElement> candidates =
        inner instanceof MethodInvocationTree call ? candidates(call) : List.of();
    return !candidates.isEmpty() && candidates.stream().allMatch(TypeSketch::returnsOwnVariable);
  }

  private static boolean returnsOwnVariable(ExecutableElement method) {
    return method.getReturnType() instanceof TypeVariable variable
        && method.equals(variable.asElement().getEnclosingElement());
  }

  static boolean fits(ExecutableElement method, MethodInvocationTree tree) {
    return method.isVarArgs() || method.getParameters().size() == tree.getArguments().size();
  }

  /** The type of a value; none if it is the name of a class. */
  private Optional<TypeMirror> valueOf(ExpressionTree tree) {
    return className(tree).isPresent()
        ? Optional.empty()
        : typeOf(tree).flatMap(context.mirrors::of);
  }

  private Optional<Names.OfClass> className(ExpressionTree tree) {
    return tree instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.OfClass type
        ? Optional.of(type)
        : Optional.empty();
  }

  /** The class of what a member is chosen from, a value of a type or itself. */
  private Optional<TypeElement> receiver(ExpressionTree tree) {
    return className(tree)
        .map(type -> context.members.classNamed(type.type().canonicalName()))
        .orElseGet(() -> typeOf(tree).flatMap(context.typeReader()::element));
  }

  /**
   * A type that mentions no type variable of a class, so that it is the same whatever it is a
   * member of.
   */
  private Optional<JavaType> closed(TypeMirror mirror) {
    return plain(mirror).filter(type -> !mentionsVariable(type));
  }

  private Optional<JavaType> plain(TypeMirror mirror) {
    if (mirror.getKind() == TypeKind.VOID || mirror.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    return Optional.of(context.toJavaType.apply(mirror)).filter(context.writable);
  }

  private static boolean mentionsVariable(JavaType type) {
    if (type instanceof JavaType.Hidden hidden) {
      return hidden.arguments().stream().anyMatch(TypeSketch::mentionsVariable);
    }
    if (type instanceof JavaType.Declared declared) {
      return declared.outer().filter(TypeSketch::mentionsVariable).isPresent()
          || declared.arguments().stream().anyMatch(TypeSketch::mentionsVariable);
    } else if (type instanceof JavaType.Array array) {
      return mentionsVariable(array.component());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound().filter(TypeSketch::mentionsVariable).isPresent();
    }
    return type instanceof JavaType.Variable;
  }
}
