package dev.weft.processor.javac;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Makes the variables of the machine out of the locals of a body. */
final class Variables {
  private static final String ASYNC_CLOSEABLE = "dev.weft.AsyncCloseable";

  private final BodyContext context;

  Variables(BodyContext context) {
    this.context = context;
  }

  /** Declares a local, whose type {@code var} leaves to be found at a statement that sees it. */
  Variable declare(VariableTree tree, Tree at, Variable.Kind kind) {
    if (Patterns.isUnnamed(tree)) {
      Optional<JavaType> declared = context.typeReader().declared(tree);
      return declare("unused", Optional.of(declared.orElse(JavaTypes.OBJECT)), kind);
    }
    String name = tree.getName().toString();
    Optional<JavaType> type =
        tree.getType() == null ? inferred(name, at) : context.typeReader().declared(tree);
    if (tree.getType() != null && type.isEmpty()) {
      context.breakage.missingType();
    }
    context.mentions.declared(tree, at);
    Variable variable = declare(name, type, kind);
    context.declarations.put(variable, tree);
    return variable;
  }

  private Variable declare(String name, Optional<JavaType> type, Variable.Kind kind) {
    Variable variable = context.variable(name, type, kind);
    context.scopes.declare(name, new Meaning.Tracked(variable));
    return variable;
  }

  /** The type of a local as a statement that sees it has it; none where source cannot write it. */
  Optional<JavaType> inferred(String name, Tree at) {
    Optional<TypeMirror> mirror = context.varTypes.typeOf(name, at);
    context.awaitsGeneratedType |= mirror.filter(m -> m.getKind() == TypeKind.ERROR).isPresent();
    return mirror.filter(this::denotable).map(context.toJavaType);
  }

  /** Whether source can name a type: no anonymous class, intersection or captured variable. */
  private boolean denotable(TypeMirror mirror) {
    return switch (mirror.getKind()) {
      case DECLARED ->
          context.types.asElement(mirror) instanceof TypeElement type
              && type.getSimpleName().length() > 0
              && context.members.reachableType(type, context.inPackage)
              && ((DeclaredType) mirror).getTypeArguments().stream().allMatch(this::denotable);
      case ARRAY -> denotable(((javax.lang.model.type.ArrayType) mirror).getComponentType());
      case TYPEVAR -> !mirror.toString().startsWith("capture");
      case INTERSECTION, UNION, NULL, NONE, ERROR, OTHER -> false;
      default -> true;
    };
  }

  /** The initializer of a constant variable (JLS 4.12.4), if a local is one. */
  Optional<Code> constant(VariableTree tree, CodeReader code) {
    return StatementReader.isFinal(tree)
            && tree.getType() != null
            && tree.getInitializer() != null
            && Constants.isConstant(tree, context)
        ? Optional.of(code.read(tree.getInitializer()))
        : Optional.empty();
  }

  // Patterns

  /** Takes charge of the pattern variables of a condition, since its branches are apart from it. */
  void trackPatterns(ExpressionTree condition, Tree at) {
    trackPatterns(FlowScope.bindings(condition), at);
  }

  /** Takes charge of pattern variables that nobody has taken charge of. */
  void trackPatterns(List<VariableTree> bindings, Tree at) {
    for (VariableTree tree : bindings) {
      if (!context.patterns.isKnown(tree)) {
        String name = tree.getName().toString();
        Optional<JavaType> type =
            tree.getType() == null ? inferred(name, at) : context.typeReader().declared(tree);
        context.patterns.track(tree, context.variable(name, type, Variable.Kind.LOCAL));
      }
    }
  }

  /** Takes charge of the pattern variables that an island introduces behind itself (JLS 6.3.2). */
  void trackIntroducedBehind(StatementTree tree) {
    if (tree instanceof IfTree test && !Completion.completes(test.getThenStatement())) {
      trackPatterns(test.getCondition(), tree);
    } else if (tree instanceof IfTree test
        && test.getElseStatement() != null
        && !Completion.completes(test.getElseStatement())) {
      trackPatterns(test.getCondition(), tree);
    } else if (tree instanceof WhileLoopTree loop) {
      trackPatterns(loop.getCondition(), tree);
    } else if (tree instanceof DoWhileLoopTree loop) {
      trackPatterns(loop.getCondition(), tree);
    } else if (tree instanceof ForLoopTree loop && loop.getCondition() != null) {
      trackPatterns(loop.getCondition(), tree);
    }
  }

  // Resources and exceptions

  boolean isAsync(Optional<JavaType> type) {
    TypeElement async = context.elements.getTypeElement(ASYNC_CLOSEABLE);
    return context.awaits
        && async != null
        && type.flatMap(this::mirror)
            .filter(mirror -> context.types.isSubtype(mirror, async.asType()))
            .isPresent();
  }

  /** The compiler's erased type, or type variable. */
  private Optional<TypeMirror> mirror(JavaType type) {
    return type instanceof JavaType.Variable variable
        ? Optional.ofNullable(context.typeVariables.get(variable.name()))
        : context
            .typeReader()
            .element(type)
            .map(element -> context.types.erasure(element.asType()));
  }

  JavaType closeable() {
    return JavaTypes.lang("AutoCloseable");
  }

  List<JavaType> caught(VariableTree parameter) {
    List<? extends Tree> types =
        parameter.getType() instanceof UnionTypeTree union
            ? union.getTypeAlternatives()
            : List.of(parameter.getType());
    types.forEach(context.mentions::written);
    return types.stream()
        .map(type -> context.typeReader().type(type).orElse(JavaTypes.THROWABLE))
        .toList();
  }

  Variable declareCaught(CatchTree tree, List<JavaType> types) {
    String name = tree.getParameter().getName().toString();
    return declare(name, Optional.of(common(types)), Variable.Kind.LOCAL);
  }

  /** The closest class that all the exceptions extend. */
  private JavaType common(List<JavaType> types) {
    if (types.size() == 1) {
      return types.get(0);
    }
    List<TypeElement> elements =
        types.stream().map(context.typeReader()::element).flatMap(Optional::stream).toList();
    TypeElement at = elements.get(0);
    while (!allExtend(elements, at)) {
      at = (TypeElement) context.types.asElement(at.getSuperclass());
    }
    return JavaTypes.declared(ClassRefs.of(at));
  }

  private boolean allExtend(List<TypeElement> elements, TypeElement type) {
    return elements.stream().allMatch(e -> context.types.isSubtype(e.asType(), type.asType()));
  }
}
