package dev.weft.processor.javac.island;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.syntax.FlowScope;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Writes patterns that name types which the machine cannot: as conditions, which bind the same
 * variables.
 */
final class PatternReader {
  private final BodyContext context;
  private final CodeReader reader;

  /** What takes the place of patterns inside those of records that can be named. */
  private final Map<Tree, Code> standIns = new IdentityHashMap<>();

  PatternReader(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
  }

  Optional<Code> standIn(Tree tree) {
    return Optional.ofNullable(standIns.get(tree));
  }

  /** Writes an {@code instanceof} with a pattern of a record. */
  void test(InstanceOfTree tree) {
    context.patterns.handOn(tree, reader.edits(), context.source);
    Code value = reader.read(tree.getExpression());
    Code test = condition(tree.getPattern(), value, Optional.empty());
    reader
        .edits()
        .replace(context.source.start(tree), context.source.end(tree), Code.of("(", test, ")"));
  }

  /** A condition that holds, and binds, where a pattern does; nothing if it always does. */
  private Code condition(Tree pattern, Code value, Optional<TypeMirror> component) {
    if (pattern instanceof BindingPatternTree binding) {
      return bound(binding, value, component);
    }
    if (!PatternTrees.isRecord(pattern)) {
      return Code.EMPTY; // the unnamed pattern
    }
    return context
        .hiddenPatterns
        .hidden(pattern)
        .map(type -> takenApart(pattern, type, value))
        .orElseGet(() -> named(pattern, value));
  }

  private Code bound(BindingPatternTree pattern, Code value, Optional<TypeMirror> component) {
    VariableTree variable = pattern.getVariable();
    String name = context.patterns.innerName(variable);
    context.innerNames.add(name);
    boolean all = component.filter(of -> context.hiddenPatterns.takesAll(variable, of)).isPresent();
    if (all) {
      return Patterns.isUnnamed(variable)
          ? Code.EMPTY
          : Code.of(
              HiddenTypes.ATTEMPT,
              ".of(",
              value,
              ") instanceof ",
              context.hiddenPatterns.match(
                  context.hiddenPatterns.form(variable).orElseThrow().type()),
              " " + name);
    }
    Optional<JavaType> hidden = context.hiddenPatterns.hidden(pattern);
    if (hidden.isEmpty()) {
      return Code.of(value, " instanceof ", reader.readType(pattern));
    }
    return Patterns.isUnnamed(variable)
        ? Code.of(context.hidden.test(hidden.get()), "(", value, ")")
        : matched(hidden.get(), value, name);
  }

  private Code matched(JavaType type, Code value, String name) {
    return Code.of(
        context.hidden.matched(type),
        "(",
        value,
        ") instanceof ",
        context.hidden.pattern(type),
        " " + name);
  }

  // Produce: Hidden.asCircle(shape) instanceof Record circle && Hidden.radius(circle) …
  private Code takenApart(Tree pattern, JavaType type, Code value) {
    String name = context.freshName("taken");
    Code all = matched(type, value, name);
    String whole = HiddenTypes.isPlain(type) ? name : name + ".value()";
    List<Tree> parts = PatternTrees.children(pattern);
    TypeElement element = context.typeReader().element(type).orElseThrow();
    List<? extends RecordComponentElement> components = element.getRecordComponents();
    List<JavaType> arguments = context.patternTypes.arguments(pattern);
    List<TypeMirror> types = context.patternTypes.components(pattern);
    for (int i = 0; i < components.size() && i + 1 < parts.size(); i++) {
      ExecutableElement accessor = components.get(i).getAccessor();
      context.mentions.bridged(accessor, pattern);
      Code getter =
          context.bridges.explicit(context.bridges.method(accessor, element, false), arguments);
      Code part = Code.of(getter, "(" + whole + ")");
      Code test = condition(parts.get(i + 1), part, Optional.of(types.get(i)));
      all = and(all, test);
    }
    return all;
  }

  private Code named(Tree pattern, Code value) {
    return Code.of(value, " instanceof ", withStandIns(pattern));
  }

  /** A pattern of a record that can be named, and what remains to be asked of its components. */
  private Code withStandIns(Tree pattern) {
    List<Code> rest = standIns(pattern);
    Code all = reader.readType(pattern);
    for (Code test : rest) {
      all = and(all, test);
    }
    return all;
  }

  private List<Code> standIns(Tree pattern) {
    List<Code> result = new ArrayList<>();
    for (Tree part : PatternTrees.children(pattern)) {
      if (context.hiddenPatterns.hidden(part).isPresent()) {
        String name = context.freshName("part");
        standIns.put(part, Code.text("var " + name));
        result.add(condition(part, Code.text(name), Optional.empty()));
      } else if (context.hiddenPatterns.mentions(part)) {
        result.addAll(standIns(part));
      }
    }
    return result;
  }

  private static Code and(Code left, Code right) {
    return right.parts().isEmpty() ? left : Code.of(left, " && ", right);
  }

  /** Writes the labels of a case where one needs it; answers whether one did. */
  boolean labels(List<Tree> labels) {
    if (labels.stream().noneMatch(context.hiddenPatterns::isGuarded)) {
      return false;
    }
    List<Tree> patterns = new ArrayList<>(labels);
    Tree last = patterns.get(patterns.size() - 1);
    Optional<ExpressionTree> guard =
        last instanceof ExpressionTree condition && patterns.size() > 1
            ? Optional.of(condition)
            : Optional.empty();
    guard.ifPresent(patterns::remove);
    labels.forEach(label -> FlowScope.bindings(label).forEach(context.patterns::declare));
    int start = context.source.start(patterns.get(0));
    int end = context.source.end(patterns.get(patterns.size() - 1));
    Code label = label(patterns);
    if (guard.isEmpty()) {
      reader.edits().replace(start, end, label);
    } else {
      int at = context.source.start(guard.get());
      reader.edits().replace(start, at, Code.of(label, " && ("));
      reader.scanExpression(guard.get());
      reader.edits().bracket(context.source.end(guard.get()), Code.text(")"));
    }
    return true;
  }

  private Code label(List<Tree> labels) {
    Tree only = PatternTrees.children(labels.get(0)).get(0);
    if (labels.size() == 1
        && PatternTrees.isRecord(only)
        && context.hiddenPatterns.hidden(only).isEmpty()) {
      List<Code> rest = standIns(only);
      Code all = Code.EMPTY;
      for (Code test : rest) {
        all = all.parts().isEmpty() ? test : and(all, test);
      }
      return Code.of(reader.readType(only), " when ", all);
    }
    String name = context.freshName("selected");
    Code all = Code.EMPTY;
    for (Tree label : labels) {
      Code test = alternative(label, name);
      all = all.parts().isEmpty() ? test : Code.of(all, " || ", test);
    }
    return Code.of(
        context.className(JavaTypes.lang("Object").name()),
        " " + name + " when ",
        labels.size() > 1 ? Code.of("(", all, ")") : all);
  }

  private Code alternative(Tree label, String name) {
    return context
        .enumSwitches
        .constant(label)
        .map(constant -> Code.of(name + " == ", constant))
        .orElseGet(
            () ->
                condition(PatternTrees.children(label).get(0), Code.text(name), Optional.empty()));
  }
}
