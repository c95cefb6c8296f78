package dev.weft.processor.lower;

import dev.weft.processor.model.Body;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the pieces of a lowered body together. */
record Output(
    Template template,
    Body body,
    Flow flow,
    Placement placement,
    Spelling spelling,
    Layout layout,
    Assembler assembler) {

  Machine machine(List<Variable> arguments, List<List<Block>> stretches, List<Code> localTypes) {
    List<List<Machine.State>> states = stretches.stream().map(this::states).toList();
    List<Machine.Field> fields = fields();
    return new Machine(
        arguments.stream().map(this::argument).toList(),
        fields,
        locals(localTypes.stream().map(assembler::plain).toList()),
        states,
        handlers(),
        cleared(arguments),
        spelling::of,
        assembler.jumps());
  }

  private boolean isTask() {
    return template.scope().kind() == ScopeKind.AWAIT;
  }

  private Machine.Field argument(Variable variable) {
    return new Machine.Field(spelling.of(variable), typeOf(variable), !isTask());
  }

  private static JavaType typeOf(Variable variable) {
    return variable.type().orElseThrow(() -> new UnwritableType(variable));
  }

  private List<Variable> at(Placement.Home home) {
    return placement.variables().stream()
        .filter(variable -> !variable.isArgument() && placement.of(variable) == home)
        .toList();
  }

  private List<Machine.Field> fields() {
    Map<String, Machine.Field> byName = new LinkedHashMap<>();
    for (Variable variable : at(Placement.Home.FIELD)) {
      String name = spelling.of(variable);
      JavaType type = typeOf(variable);
      byName.put(
          name, new Machine.Field(name, JavaTypes.isLocal(type) ? JavaTypes.OBJECT : type, false));
    }
    return List.copyOf(byName.values());
  }

  /**
   * The constants of {@code resume}, the classes that may name them, and its variables, which may
   * be of those classes; the compiler wants them set before the states are told apart.
   */
  private List<Code> locals(List<Code> localTypes) {
    List<Code> constants = new ArrayList<>();
    List<Code> variables = new ArrayList<>();
    for (Variable variable : at(Placement.Home.RESUME)) {
      TypeUse type = new TypeUse(typeOf(variable));
      String name = " " + spelling.of(variable) + " = ";
      if (variable.kind() == Variable.Kind.CONSTANT) {
        constants.add(Code.of("final ", type, name, constant(variable), ";"));
      } else {
        variables.add(Code.of(type, name + blank(type.type()) + ";"));
      }
    }
    constants.addAll(localTypes);
    constants.addAll(variables);
    return constants;
  }

  private Code constant(Variable variable) {
    return flow.reachable().stream()
        .flatMap(block -> block.steps.stream())
        .filter(step -> step.declares().filter(variable::equals).isPresent())
        .map(step -> assembler.plain(step.code()))
        .findFirst()
        .orElseThrow();
  }

  private static String blank(JavaType type) {
    if (!(type instanceof JavaType.Primitive primitive)) {
      return "null";
    }
    return primitive.keyword().equals("boolean") ? "false" : "0";
  }

  private List<Machine.State> states(List<Block> stretch) {
    List<Machine.State> states = new ArrayList<>();
    for (int i = 0; i < stretch.size(); i++) {
      int next = i + 1 < stretch.size() ? stretch.get(i + 1).id : -1;
      states.add(assembler.state(stretch.get(i), next));
    }
    return states;
  }

  private Map<Integer, List<Integer>> handlers() {
    Map<Integer, Integer> numbers = layout.numbers();
    Map<Integer, List<Integer>> result = new TreeMap<>();
    for (Block block : layout.order()) {
      if (block.handler != Block.NONE) {
        result
            .computeIfAbsent(numbers.get(block.handler), any -> new ArrayList<>())
            .add(numbers.get(block.id));
      }
    }
    return result;
  }

  private List<String> cleared(List<Variable> arguments) {
    Set<String> names = new LinkedHashSet<>();
    if (isTask()) {
      arguments.stream().filter(Variable::holdsReference).map(spelling::of).forEach(names::add);
    }
    at(Placement.Home.FIELD).stream()
        .filter(Variable::holdsReference)
        .map(spelling::of)
        .forEach(names::add);
    return List.copyOf(names);
  }
}
