package dev.weft.processor.javac.island;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.weft.processor.javac.access.HiddenPatterns;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Scopes;
import dev.weft.processor.javac.names.TypeReader;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.Edits;
import dev.weft.processor.javac.syntax.FlowScope;
import dev.weft.processor.javac.syntax.Leaves;
import dev.weft.processor.javac.syntax.SourceText;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pattern variables of a body. One that is used beyond its island is tracked: the pattern binds
 * a name of its own, whose value is handed on the moment it matches.
 */
public final class Patterns {
  public static final ClassRef BINDINGS = ClassRef.of("dev.weft.machine", "Bindings");

  /**
   * What a pattern binds.
   *
   * @param innerName the name in the pattern
   * @param value the value by that name
   * @param meaning what the name in the body stands for
   */
  private record Binding(String innerName, String value, Meaning meaning) {}

  private final Scopes scopes;
  private final TypeReader types;
  private final HiddenPatterns hidden;
  private final Map<VariableTree, Binding> known = new IdentityHashMap<>();

  /**
   * The tracked variables whose patterns stand in the source being read, by the name the pattern
   * binds.
   */
  private final Map<Variable, String> open = new HashMap<>();

  Patterns(Scopes scopes, TypeReader types, HiddenPatterns hidden) {
    this.hidden = hidden;
    this.scopes = scopes;
    this.types = types;
  }

  /** Lets a variable of the machine take the place of a pattern variable. */
  public void track(VariableTree tree, Variable variable) {
    if (!isUnnamed(tree)) {
      String name = nameOf(tree) + "_";
      known.put(tree, new Binding(name, valueOf(tree, name), new Meaning.Tracked(variable)));
    }
  }

  /** Whether another name has taken the place of a pattern variable's already. */
  public boolean isKnown(VariableTree tree) {
    return known.containsKey(tree);
  }

  /** Whether variables of the machine take the place of those of a condition's patterns. */
  boolean areTracked(ExpressionTree condition) {
    return FlowScope.bindings(condition).stream()
        .map(known::get)
        .anyMatch(each -> each != null && each.meaning() instanceof Meaning.Tracked);
  }

  /** Gives a pattern variable another name inside its island. */
  public void rename(VariableTree tree, String name) {
    if (isUnnamed(tree)) {
      return;
    }
    Optional<JavaType> type =
        types.declared(tree).or(() -> hidden.form(tree).map(HiddenPatterns.Form::type));
    String value = valueOf(tree, name);
    known.put(tree, new Binding(name, value, new Meaning.Renamed(value, type)));
  }

  /** The value of a pattern variable; that of a class without a name is inside another. */
  private String valueOf(VariableTree tree, String name) {
    return hidden.form(tree).map(form -> form.before() + name + form.after()).orElse(name);
  }

  private @Nullable Binding binding(VariableTree tree) {
    if (!known.containsKey(tree) && hidden.form(tree).isPresent()) {
      rename(tree, nameOf(tree) + "_");
    }
    return known.get(tree);
  }

  /** The value that a pattern has bound by now, by the name it has there. */
  public String value(VariableTree tree) {
    Binding binding = binding(tree);
    return binding == null ? nameOf(tree) : binding.value();
  }

  /** Brings a pattern variable into scope (JLS 6.3.1). */
  public void declare(VariableTree tree) {
    Binding binding = binding(tree);
    scopes.declare(
        nameOf(tree),
        binding == null ? new Meaning.Inner(types.declared(tree)) : binding.meaning());
  }

  /** Brings the pattern variables into scope that a condition introduces when true or false. */
  public void declareWhen(@Nullable ExpressionTree condition, boolean when) {
    FlowScope.introduced(condition, when).forEach(this::declare);
  }

  /**
   * Reads a group of a switch: its pattern variables are in scope there alone (JLS 6.3.4), while
   * those its statements declare stay in scope behind it.
   */
  public <T> T within(List<VariableTree> group, Supplier<T> read) {
    T result = read.get();
    group.forEach(each -> scopes.undeclare(nameOf(each)));
    return result;
  }

  /** The name a pattern binds. */
  String innerName(VariableTree tree) {
    Binding binding = binding(tree);
    return binding == null ? nameOf(tree) : binding.innerName();
  }

  /** Begins another stretch of source. */
  public void close() {
    open.clear();
  }

  /** The name a lambda captures a pattern variable by, beside the pattern that binds it. */
  Optional<String> openName(Variable variable) {
    return Optional.ofNullable(open.get(variable));
  }

  /** Writes the name a pattern binds. */
  void writeName(VariableTree tree, Edits edits, SourceText source) {
    Binding binding = binding(tree);
    if (binding != null) {
      int end = source.end(tree);
      edits.replace(source.wordBefore(end), end, Code.text(binding.innerName()));
    }
  }

  /** Hands the values on that an {@code instanceof} binds. */
  void handOn(InstanceOfTree test, Edits edits, SourceText source) {
    List<Object> steps = new ArrayList<>();
    for (VariableTree tree : FlowScope.bindings(test.getPattern())) {
      Binding binding = known.get(tree);
      if (binding != null && binding.meaning() instanceof Meaning.Tracked tracked) {
        open.put(tracked.variable(), binding.value());
        steps.addAll(
            List.of(
                " && ",
                BINDINGS,
                ".bound(",
                LocalUse.write(tracked.variable()),
                " = " + binding.value() + ")"));
      }
    }
    if (!steps.isEmpty()) {
      edits.insert(source.start(test), Code.text("("));
      steps.add(")");
      edits.insert(source.end(test), Code.of(steps.toArray()));
    }
  }

  /** Brings the pattern variables into scope that a statement introduces behind it (JLS 6.3.2). */
  public void declareAfter(StatementTree tree) {
    if (tree instanceof IfTree test) {
      if (!Completion.completes(test.getThenStatement())) {
        declareWhen(test.getCondition(), false);
      } else if (test.getElseStatement() != null
          && !Completion.completes(test.getElseStatement())) {
        declareWhen(test.getCondition(), true);
      }
    } else if (!Leaves.breaks(bodyOf(tree), null)) {
      declareWhen(conditionOf(tree), false);
    }
  }

  private static StatementTree bodyOf(StatementTree tree) {
    return tree instanceof WhileLoopTree loop
        ? loop.getStatement()
        : tree instanceof DoWhileLoopTree loop2
            ? loop2.getStatement()
            : ((ForLoopTree) tree).getStatement();
  }

  private static @Nullable ExpressionTree conditionOf(StatementTree tree) {
    return tree instanceof WhileLoopTree loop
        ? loop.getCondition()
        : tree instanceof DoWhileLoopTree loop2
            ? loop2.getCondition()
            : ((ForLoopTree) tree).getCondition();
  }

  /** Whether it is {@code _} (JLS 14.4.2), which no one can refer to. */
  public static boolean isUnnamed(VariableTree tree) {
    return tree.getName().length() == 0 || tree.getName().contentEquals("_");
  }

  private static String nameOf(VariableTree tree) {
    return tree.getName().toString();
  }
}
