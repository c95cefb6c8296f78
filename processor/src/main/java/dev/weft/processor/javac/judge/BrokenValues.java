package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.inference.Conversions;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.VariableTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Values where one of another type is wanted, or none at all (JLS 5.2, 5.3). */
final class BrokenValues {
  private final TypeContext context;
  private final Conversions conversions;
  private final ErasedTypes types;

  BrokenValues(TypeContext context, Conversions conversions, ErasedTypes types) {
    this.context = context;
    this.conversions = conversions;
    this.types = types;
  }

  boolean cannotBe(Optional<JavaType> value, Optional<JavaType> wanted) {
    return value.isPresent()
        && wanted.isPresent()
        && conversions.impossible(value.get(), wanted.get());
  }

  /**
   * Whether no method of some can be given a first argument.
   *
   * @param element what all elements of the argument must be, if it is to have some
   */
  boolean cannotPass(
      ExpressionTree argument, List<ExecutableElement> methods, Optional<JavaType> element) {
    Optional<JavaType> type = types.of(argument);
    Optional<JavaType> exact = context.sketch.typeOf(argument);
    return type.isPresent()
        && !methods.isEmpty()
        && methods.stream()
            .map(method -> method.getParameters().get(0).asType())
            .allMatch(
                parameter ->
                    conversions.impossible(type.get(), parameter)
                        || exact.filter(of -> givesOthers(of, parameter, element)).isPresent());
  }

  /** Whether what is delegated to has elements that are not of the type. */
  private boolean givesOthers(JavaType type, TypeMirror as, Optional<JavaType> element) {
    return new ReceiverTypes(context)
        .argumentAs(type, as)
        .flatMap(given -> element.filter(wanted -> conversions.impossible(given, wanted)))
        .isPresent();
  }

  /** Whether a {@code for} cannot run over it: it is neither an array nor an Iterable. */
  boolean cannotIterate(ExpressionTree tree) {
    Optional<JavaType> type = types.of(tree);
    return type.filter(JavaType.Array.class::isInstance).isEmpty()
        && cannotBe(type, Optional.of(JavaTypes.lang("Iterable")));
  }

  /** Whether a resource cannot be closed. */
  boolean cannotClose(Tree resource) {
    Tree tree = resource instanceof VariableTree declared ? declared.getInitializer() : resource;
    return tree instanceof ExpressionTree value
        && cannotBe(types.of(value), Optional.of(JavaTypes.lang("AutoCloseable")));
  }

  /** Whether a variable cannot have its initializer, which may be a literal (JLS 5.2). */
  boolean cannotInitialize(VariableTree tree, Optional<JavaType> declared) {
    if (tree.getInitializer() == null || declared.isEmpty()) {
      return false;
    }
    ExpressionTree value = ExprTrees.withoutParentheses(tree.getInitializer());
    return value instanceof LiteralTree
        ? !fits(value.getKind(), declared.get())
        : cannotBe(context.sketch.typeOf(value), declared);
  }

  private static boolean fits(Tree.Kind literal, JavaType type) {
    Optional<String> primitive = JavaTypes.primitive(type);
    boolean isString = type.equals(JavaTypes.STRING);
    return switch (literal) {
      case STRING_LITERAL, NULL_LITERAL -> primitive.isEmpty();
      case BOOLEAN_LITERAL -> primitive.map(p -> p.equals("boolean")).orElse(!isString);
      default -> primitive.map(p -> !p.equals("boolean")).orElse(!isString);
    };
  }

  /** Whether what is assigned is a final local that has its value already. */
  boolean cannotAssign(Tree target) {
    return target instanceof IdentifierTree name
        && context.names.expression(name.getName().toString()) instanceof Names.Local local
        && local.meaning() instanceof Meaning.Tracked tracked
        && context.declarations.get(tracked.variable()) instanceof VariableTree declared
        && declared.getInitializer() != null
        && VariableTrees.isFinal(declared);
  }
}
