package dev.weft.processor.javac.island;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.names.Nest;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Telling;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import dev.weft.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the classes that a body declares beside a verb. They move to where all states see them. A
 * class that captures locals becomes an inner class of another, of which each run of the
 * declaration makes an instance that holds the captured values.
 */
public final class LocalClasses {
  private final BodyContext context;
  private final CodeReader code;
  private final Factories factories;
  private final Set<String> names = new HashSet<>();

  public LocalClasses(BodyContext context, CodeReader code) {
    this.context = context;
    this.code = code;
    this.factories = new Factories(context, code);
  }

  /** The statements that a declaration becomes. */
  public List<Stmt> read(ClassTree tree) {
    Place place = context.source.place(tree);
    String name = tree.getSimpleName().toString();
    boolean hides = !(context.names.type(name) instanceof Names.Leave);
    context.scopes.declareType(tree);
    String around = unused(name + "Scope");
    boolean generic = context.memberClasses.isGeneric(tree, around);
    if (generic
        && context.bodyClasses.declared(tree).isException(context.types, context.elements)) {
      context.report(Problem.GENERIC_EXCEPTION, tree.getExtendsClause(), name);
    }
    Code declaration = code.read(tree);
    Set<Variable> captured = captured(declaration);
    if (captured.isEmpty() && !hides && !generic && names.add(name)) {
      names.remove(around);
      return List.of(type(name, declaration, place));
    }
    Optional<Variable> holder = Optional.empty();
    List<Stmt> statements = new ArrayList<>();
    Code nest = nested(around, captured, declaration, factories.of(tree));
    statements.add(type(around, nest, place));
    if (tree.getKind() == Tree.Kind.CLASS) {
      JavaType type = new JavaType.Local(around, List.of(), List.of());
      Variable variable =
          context.variable(decapitalized(around), Optional.of(type), Variable.Kind.CARRIED);
      holder = Optional.of(variable);
      statements.add(
          new Stmt.Declare(variable, Optional.of(creation(type, captured, place)), place));
    }
    context.scopes.nest(name, new Nest(around, holder));
    return statements;
  }

  private Stmt type(String name, Code declaration, Place place) {
    boolean isStatic = context.memberClasses.isStatic(name, declaration);
    Code code = isStatic ? Code.of("static ", declaration) : declaration;
    return new Stmt.LocalType(name, code, context.memberClasses.areWanted(), place);
  }

  private String unused(String wanted) {
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  private static Set<Variable> captured(Code code) {
    Set<Variable> result = new LinkedHashSet<>();
    for (Part part : code.parts()) {
      if (part instanceof LocalUse use && use.variable().kind() != Variable.Kind.CONSTANT) {
        result.add(use.variable());
      } else if (part instanceof Exit.Leap leap) {
        result.addAll(captured(leap.steps()));
      }
    }
    return result;
  }

  // Produce: class CounterScope { final int base; CounterScope(int base) { this.base = base; }
  // class Counter { … } }
  private Code nested(String around, Set<Variable> captured, Code declaration, Code factories) {
    Map<Variable, String> names = names(captured);
    Code fields = Code.EMPTY;
    Code parameters = Code.EMPTY;
    Code assignments = Code.EMPTY;
    for (Variable variable : captured) {
      TypeUse type = new TypeUse(variable.type().orElseGet(() -> unwritable(variable)));
      String name = names.get(variable);
      Object comma = parameters.parts().isEmpty() ? "" : ", ";
      fields = Code.of(fields, "  final ", type, " " + name + ";\n");
      parameters = Code.of(parameters, comma, type, " " + name);
      assignments = Code.of(assignments, "    this." + name + " = " + name + ";\n");
    }
    List<Part> inside = new ArrayList<>();
    for (Part part : declaration.parts()) {
      if (part instanceof LocalUse use && names.containsKey(use.variable())) {
        inside.addAll(read(use.variable(), Code.text(names.get(use.variable()))).parts());
      } else {
        inside.add(part);
      }
    }
    return Code.of(
        "class " + around + " {\n",
        fields,
        "\n  " + around + "(",
        parameters,
        ") {\n",
        assignments,
        "  }\n\n",
        new Code(inside),
        "\n",
        factories,
        "}");
  }

  private JavaType unwritable(Variable variable) {
    if (context.tellings.get(variable) == Telling.NOWHERE) {
      Tree declaration = Objects.requireNonNull(context.declarations.get(variable));
      context.report(Problem.UNWRITABLE_TYPE, declaration, variable.name());
    }
    return JavaTypes.OBJECT;
  }

  private static Code read(Variable variable, Code field) {
    if (variable.type().isEmpty()) {
      return Code.of(new Part.Typed(variable, field));
    }
    return variable.type().get() instanceof JavaType.Union union
        ? Code.of("(", union.narrowed(field), ")")
        : field;
  }

  /** The user's own names first; the processor's give way to them and to those inside. */
  private Map<Variable, String> names(Set<Variable> captured) {
    Map<Variable, String> result = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Variable variable : captured) {
      if (isUsers(variable) && taken.add(variable.name())) result.put(variable, variable.name());
    }
    taken.addAll(context.innerNames);
    for (Variable variable : captured) {
      String name = variable.name();
      for (int i = 2; !result.containsKey(variable) && !taken.add(name); i++) {
        name = variable.name() + "_" + i;
      }
      result.putIfAbsent(variable, name);
    }
    return result;
  }

  private static boolean isUsers(Variable variable) {
    return variable.kind() == Variable.Kind.LOCAL || variable.kind() == Variable.Kind.PARAMETER;
  }

  private static Expr creation(JavaType type, Set<Variable> captured, Place place) {
    Code arguments = Code.EMPTY;
    for (Variable variable : captured) {
      Object comma = arguments.parts().isEmpty() ? "" : ", ";
      arguments = Code.of(arguments, comma, LocalUse.read(variable));
    }
    Code code = Code.of("new ", new TypeUse(type), "(", arguments, ")");
    return new Expr.Pure(code, Optional.of(type), false, place);
  }

  private static String decapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
