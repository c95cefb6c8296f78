package dev.weft.processor.javac.body;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CaughtTypes;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.javac.island.Constants;
import dev.weft.processor.javac.island.Patterns;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.FlowScope;
import dev.weft.processor.javac.syntax.VariableTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Telling;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Makes the variables of the machine out of the locals of a body. */
final class Variables {
  private static final String ASYNC_CLOSEABLE = "dev.weft.AsyncCloseable";
  private static final String ASYNC_SCOPE = "dev.weft.AsyncScope";

  private static final String UNUSED = "unused";
  private static final String RESOURCE = "resource";

  private final BodyContext context;
  private final CaughtTypes caught;

  Variables(BodyContext context) {
    this.context = context;
    this.caught = new CaughtTypes(context);
  }

  /** Declares a local, whose type {@code var} leaves to be found at a statement that sees it. */
  Variable declare(VariableTree tree, Tree at, Variable.Kind kind) {
    if (Patterns.isUnnamed(tree)) {
      return context.variable(UNUSED, Optional.of(unnamed(tree).orElse(JavaTypes.OBJECT)), kind);
    }
    String name = tree.getName().toString();
    Optional<JavaType> type =
        tree.getType() == null
            ? TypeSketch.ofLiteral(tree.getInitializer()).or(() -> inferred(tree, at))
            : context.typeReader().declared(tree);
    if (tree.getType() != null && type.isEmpty()) {
      context.breakage.missingType();
    }
    context.mentions.declared(tree, at);
    Variable variable = declare(name, type, kind);
    context.declarations.put(variable, tree);
    if (tree.getType() == null && type.isEmpty()) {
      boolean known = context.varTypes.typeOf(tree, at).isPresent();
      context.tellings.put(
          variable,
          source(tree)
              .map(source -> Retold.telling(source, context.method.getLeaf(), known))
              .orElse(Telling.NOWHERE));
    }
    return variable;
  }

  /** What the type of a variable comes from; none if it is one of a pattern. */
  private Optional<ExpressionTree> source(VariableTree tree) {
    if (tree.getInitializer() != null) return Optional.of(tree.getInitializer());
    return TreePath.getPath(context.method, tree).getParentPath().getLeaf()
            instanceof EnhancedForLoopTree loop
        ? Optional.of(loop.getExpression())
        : Optional.empty();
  }

  /** Declares a resource; how it is closed depends on its type. */
  Variable declareResource(VariableTree tree, Tree at) {
    if (!Patterns.isUnnamed(tree)) {
      return declare(tree, at, Variable.Kind.LOCAL);
    }
    return resource(unnamed(tree));
  }

  /** A resource without a name; in a body that awaits, its type counts, even if it is unknown. */
  Variable resource(Optional<JavaType> type) {
    return type.isEmpty() && context.awaits
        ? context.variable(RESOURCE, type, Variable.Kind.LOCAL)
        : context.variable(
            RESOURCE, type.or(() -> Optional.of(closeable())), Variable.Kind.CARRIED);
  }

  /** The type of a variable that nothing can mention, where it is plain. */
  Optional<JavaType> unnamed(VariableTree tree) {
    return context
        .typeReader()
        .declared(tree)
        .or(() -> Optional.ofNullable(tree.getInitializer()).flatMap(context.sketch::typeOf));
  }

  private Variable declare(String name, Optional<JavaType> type, Variable.Kind kind) {
    Variable variable = context.variable(name, type, kind);
    context.scopes.declare(name, new Meaning.Tracked(variable));
    return variable;
  }

  /** The type of a local as a statement that sees it has it; none where source cannot write it. */
  Optional<JavaType> inferred(String name, Tree at) {
    return written(context.varTypes.typeOf(name, at));
  }

  /** The same for one that is declared here. */
  private Optional<JavaType> inferred(VariableTree tree, Tree at) {
    return written(
        context.varTypes.typeOf(tree, at).or(() -> context.patternTypes.ofComponent(tree)));
  }

  private Optional<JavaType> written(Optional<TypeMirror> type) {
    Optional<TypeMirror> mirror = type.map(this::uncaptured);
    context.awaitsGeneratedType |= mirror.filter(m -> m.getKind() == TypeKind.ERROR).isPresent();
    return mirror.filter(this::denotable).map(context.toJavaType);
  }

  /** What source can write instead of a captured type, which a pattern's {@code var} may have. */
  private TypeMirror uncaptured(TypeMirror mirror) {
    TypeMirror type = mirror;
    while (type instanceof TypeVariable variable && !denotable(variable)) {
      type = variable.getUpperBound();
    }
    return type;
  }

  /** Whether a class has a name here: not if it is declared inside an expression. */
  private boolean isNamed(TypeElement type) {
    Element around = type.getEnclosingElement();
    String name = type.getSimpleName().toString();
    return around instanceof TypeElement outer
        ? isNamed(outer) && !name.isEmpty()
        : around instanceof PackageElement || context.scopes.declaresType(name);
  }

  /** Whether source can name a type: no anonymous class, intersection or captured variable. */
  private boolean denotable(TypeMirror mirror) {
    return switch (mirror.getKind()) {
      case DECLARED ->
          context.types.asElement(mirror) instanceof TypeElement type
              && isNamed(type)
              && context.privates.isHad(type)
              && ((DeclaredType) mirror).getTypeArguments().stream().allMatch(this::denotable);
      case ARRAY -> denotable(((javax.lang.model.type.ArrayType) mirror).getComponentType());
      case WILDCARD ->
          Stream.of(
                  ((WildcardType) mirror).getExtendsBound(),
                  ((WildcardType) mirror).getSuperBound())
              .filter(Objects::nonNull)
              .allMatch(this::denotable);
      case TYPEVAR -> !mirror.toString().startsWith("capture");
      case INTERSECTION, UNION, NULL, NONE, ERROR, OTHER -> false;
      default -> true;
    };
  }

  /** The initializer of a constant variable (JLS 4.12.4), if a local is one. */
  Optional<Code> constant(VariableTree tree, CodeReader code) {
    return VariableTrees.mayBeConstant(tree) && Constants.isConstant(tree, context)
        ? Optional.of(code.read(tree.getInitializer()))
        : Optional.empty();
  }

  // Patterns

  /**
   * Takes charge of the pattern variables that a condition introduces, since what sees them is
   * apart from it.
   */
  void trackPatterns(ExpressionTree condition) {
    for (VariableTree tree : FlowScope.introduced(condition)) {
      if (context.patterns.isKnown(tree)) {
        continue;
      }
      if (tree.getType() != null) {
        track(tree, context.typeReader().declared(tree));
      } else if (!Patterns.isUnnamed(tree)) {
        BindingScope.of(TreePath.getPath(context.method, tree))
            .ifPresent(place -> track(tree, inferred(tree, place)));
      }
    }
  }

  private void track(VariableTree tree, Optional<JavaType> type) {
    String name = tree.getName().toString();
    context.patterns.track(tree, context.variable(name, type, Variable.Kind.LOCAL));
  }

  /** Takes charge of the pattern variables that an island introduces behind itself (JLS 6.3.2). */
  void trackIntroducedBehind(StatementTree tree) {
    if (tree instanceof IfTree test && !Completion.completes(test.getThenStatement())) {
      trackPatterns(test.getCondition());
    } else if (tree instanceof IfTree test
        && test.getElseStatement() != null
        && !Completion.completes(test.getElseStatement())) {
      trackPatterns(test.getCondition());
    } else if (tree instanceof WhileLoopTree loop) {
      trackPatterns(loop.getCondition());
    } else if (tree instanceof DoWhileLoopTree loop) {
      trackPatterns(loop.getCondition());
    } else if (tree instanceof ForLoopTree loop && loop.getCondition() != null) {
      trackPatterns(loop.getCondition());
    }
  }

  // Resources and exceptions

  /** How a resource of a type is closed. */
  Stmt.With.Closing closing(Optional<JavaType> type) {
    if (!context.awaits) return Stmt.With.Closing.PLAIN;
    if (type.isEmpty()) return Stmt.With.Closing.INFERRED;
    if (isA(type, ASYNC_SCOPE)) return Stmt.With.Closing.TOLD;
    return isA(type, ASYNC_CLOSEABLE) ? Stmt.With.Closing.AWAITED : Stmt.With.Closing.PLAIN;
  }

  private boolean isA(Optional<JavaType> type, String name) {
    return context.members.classNamed(name).filter(async -> isA(type, async)).isPresent();
  }

  private boolean isA(Optional<JavaType> type, TypeElement of) {
    return type.flatMap(this::mirror)
        .filter(mirror -> context.types.isSubtype(mirror, of.asType()))
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

  Variable declareCaught(CatchTree tree, List<JavaType> types) {
    Optional<JavaType> type = Optional.of(caught.typeOf(types));
    if (Patterns.isUnnamed(tree.getParameter())) {
      return context.variable(UNUSED, type, Variable.Kind.LOCAL);
    }
    Variable variable =
        declare(tree.getParameter().getName().toString(), type, Variable.Kind.LOCAL);
    context.caught.put(variable, types.stream().map(caught::caught).toList());
    return variable;
  }
}
