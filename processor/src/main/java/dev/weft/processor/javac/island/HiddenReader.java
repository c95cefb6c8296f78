package dev.weft.processor.javac.island;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;

/** Reads expressions that name types which the machine cannot: casts, tests, patterns, arrays. */
final class HiddenReader {
  private final BodyContext context;
  private final CodeReader reader;

  HiddenReader(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
  }

  private Optional<JavaType> hidden(Tree type) {
    return HiddenTypes.in(context.typeReader().type(type));
  }

  /** Writes a cast that needs it; answers whether it did. */
  boolean cast(TypeCastTree tree) {
    Optional<JavaType> hidden = hidden(tree.getType());
    hidden.ifPresent(type -> cast(tree, type));
    return hidden.isPresent();
  }

  // Produce: Hidden.asRow(o)
  private void cast(TypeCastTree tree, JavaType type) {
    boolean function = Functions.isFunction(ExprTrees.withoutParentheses(tree.getExpression()));
    if (function) {
      context.mentions.function(tree.getType());
    }
    Code cast = function ? Code.EMPTY : Code.of(context.hidden.cast(type), "(");
    int inside = context.source.start(tree.getExpression());
    reader.edits().replace(context.source.start(tree), inside, cast);
    reader.scanExpression(tree.getExpression());
    if (!function) {
      reader.edits().bracket(context.source.end(tree), Code.text(")"));
    }
  }

  private Optional<JavaType> tested(Tree type) {
    return hidden(type).or(() -> context.hiddenPatterns.unchecked(type));
  }

  /** Writes an {@code instanceof} that needs it; answers whether it did. */
  boolean test(InstanceOfTree tree) {
    return tree.getPattern() == null
        ? tested(tree.getType()).filter(type -> isInstance(tree, type)).isPresent()
        : tree.getPattern() instanceof BindingPatternTree pattern
            && tested(pattern.getVariable().getType())
                .filter(type -> matches(tree, pattern.getVariable(), type))
                .isPresent();
  }

  // Produce: Hidden.isRow(o)
  private boolean isInstance(InstanceOfTree tree, JavaType type) {
    Code test = Code.of(context.hidden.test(type), "(");
    reader.edits().bracket(context.source.start(tree), test);
    reader.scanExpression(tree.getExpression());
    int end = context.source.end(tree.getExpression());
    reader.edits().replace(end, context.source.end(tree), Code.text(")"));
    return true;
  }

  // Produce: Hidden.asRow(o) instanceof Record row
  private boolean matches(InstanceOfTree tree, VariableTree variable, JavaType type) {
    if (context.isAssigned(variable.getName().toString())) {
      assigned(variable, type);
    }
    context.patterns.handOn(tree, reader.edits(), context.source);
    Code test = Code.of(context.hidden.matched(type), "(");
    reader.edits().bracket(context.source.start(tree), test);
    reader.scanExpression(tree.getExpression());
    reader.edits().bracket(context.source.end(tree.getExpression()), Code.text(")"));
    Tree written = variable.getType();
    reader
        .edits()
        .replace(
            context.source.start(written),
            context.source.end(written),
            context.hidden.pattern(type));
    context.innerNames.add(context.patterns.innerName(variable));
    context.patterns.writeName(variable, reader.edits(), context.source);
    return true;
  }

  /** A variable that is assigned cannot be the value inside another: it is the machine's own. */
  private void assigned(VariableTree variable, JavaType type) {
    if (!reader.capturing() && !context.patterns.isKnown(variable)) {
      String name = variable.getName().toString();
      context.patterns.track(
          variable, context.variable(name, Optional.of(type), Variable.Kind.LOCAL));
    } else if (reader.capturing() && !HiddenTypes.isPlain(type)) {
      context.mentions.name(
          context.typeReader().element(type).orElse(null),
          variable.getType(),
          "assigns a pattern variable of it inside a lambda or a class");
    }
  }

  /** Writes the creation of an array that needs it; answers whether it did. */
  boolean array(NewArrayTree tree) {
    Optional<JavaType> type = tree.getType() == null ? Optional.empty() : hidden(tree.getType());
    type.ifPresent(
        component -> {
          if (tree.getInitializers() == null) {
            created(tree, component);
          } else {
            JavaType array = new JavaType.Array(component, List.of());
            int start = context.source.start(tree);
            reader.edits().bracket(start, Code.of(elements(array), "new "));
            int brace = context.source.behind('{', context.source.end(tree.getType())) - 1;
            reader.edits().replace(start, brace, Code.of(shown(array), " "));
            initialized(tree);
          }
        });
    return type.isPresent();
  }

  // Produce: Hidden.arrayOfRow(length)
  private void created(NewArrayTree tree, JavaType component) {
    int at = context.source.start(tree);
    Code before =
        Code.of(
            context.bridges.explicit(context.hidden.array(component, tree.getDimensions().size())),
            "(");
    for (ExpressionTree length : tree.getDimensions()) {
      reader.edits().replace(at, context.source.start(length), before);
      reader.scanExpression(length);
      at = context.source.end(length);
      before = Code.text(", ");
    }
    reader.edits().replace(at, context.source.end(tree), Code.text(")"));
  }

  private Code elements(JavaType array) {
    return Code.of(context.hidden.elements(array), "(");
  }

  private static TypeUse shown(JavaType array) {
    return new TypeUse(HiddenTypes.erased(array));
  }

  private void initialized(NewArrayTree tree) {
    tree.getInitializers().forEach(reader::scanExpression);
    reader.edits().bracket(context.source.end(tree), Code.text(")"));
  }

  /** Writes an array initializer without a type that needs one; answers whether it did. */
  boolean initializer(VariableTree tree) {
    Optional<JavaType> type =
        tree.getInitializer() instanceof NewArrayTree array && array.getType() == null
            ? HiddenTypes.in(context.typeReader().declared(tree))
            : Optional.empty();
    type.ifPresent(
        array -> {
          reader.edits().bracket(context.source.start(tree.getInitializer()), elementsOf(array));
          initialized((NewArrayTree) tree.getInitializer());
        });
    return type.isPresent();
  }

  // Produce: Hidden.elementsRowArray(new Record[]
  /** What stands before the braces of an array initializer. */
  Code elementsOf(JavaType array) {
    return Code.of(elements(array), "new ", shown(array), " ");
  }
}
