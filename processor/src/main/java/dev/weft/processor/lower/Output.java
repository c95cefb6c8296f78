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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts the pieces of a lowered body together. */
record Output(
    Template template,
    Body body,
    Storage storage,
    Layout layout,
    List<List<Block>> stretches,
    Assembler assembler) {

  Machine machine(List<Variable> arguments, List<Hoisted> hoisted) {
    List<List<Machine.State>> states = stretches.stream().map(this::states).toList();
    List<Machine.Field> fields = fields();
    boolean members =
        hoisted.stream().anyMatch(item -> item instanceof Hoisted.Type type && type.member());
    Resolver.Reach reach = members ? Resolver.Reach.NOTHING : Resolver.Reach.LOCALS;
    return new Machine(
        arguments.stream().map(this::argument).toList(),
        fields,
        locals(),
        states,
        handlers(),
        layout.numbers().byLine(),
        cleared(arguments),
        hoisted.stream().flatMap(item -> hoisted(item, reach).stream()).toList(),
        storage.spelling()::of,
        assembler.jumps(),
        body.callsOut());
  }

  private boolean isTask() {
    return template.scope().kind() == ScopeKind.AWAIT;
  }

  private Machine.Field argument(Variable variable) {
    return new Machine.Field(storage.spelling().of(variable), typeOf(variable), !isTask());
  }

  private JavaType typeOf(Variable variable) {
    if (storage.isCalled(variable) && stretches.size() > 1) {
      throw new UnwritableType(variable);
    }
    return storage.isInferred(variable)
        ? JavaTypes.OBJECT
        : variable.type().orElseThrow(() -> new UnwritableType(variable));
  }

  private List<Variable> at(Placement.Home home) {
    return storage.placement().variables().stream()
        .filter(variable -> !variable.isArgument() && storage.placement().of(variable) == home)
        .toList();
  }

  private List<Machine.Field> fields() {
    Map<String, Machine.Field> byName = new LinkedHashMap<>();
    for (Variable variable : storage.placement().variables()) {
      if (!variable.isArgument() && storage.placement().hasField(variable)) {
        String name = storage.spelling().of(variable);
        JavaType type = typeOf(variable);
        JavaType held = JavaTypes.isLocal(type) ? JavaTypes.OBJECT : type;
        byName.put(name, new Machine.Field(name, held, false));
      }
    }
    return List.copyOf(byName.values());
  }

  /**
   * The variables of {@code resume}; the compiler wants them set before the states are told apart.
   */
  private List<Code> locals() {
    Set<Code> result = new LinkedHashSet<>();
    for (Variable variable : at(Placement.Home.KEPT)) {
      String name = storage.spelling().of(variable);
      result.add(Code.of(new TypeUse(typeOf(variable)), " " + name + " = this." + name + ";"));
    }
    for (Variable variable : at(Placement.Home.RESUME)) {
      if (variable.kind() != Variable.Kind.CONSTANT) {
        TypeUse type = new TypeUse(typeOf(variable));
        result.add(
            Code.of(
                type, " " + storage.spelling().of(variable) + " = " + blank(type.type()) + ";"));
      }
    }
    return List.copyOf(result);
  }

  private Optional<Machine.Hoisted> hoisted(Hoisted item, Resolver.Reach reach) {
    if (item instanceof Hoisted.Type type) {
      Code declaration = assembler.plain(type.declaration(), reach);
      return Optional.of(
          new Machine.Hoisted(type.name(), declaration, Machine.Hoisted.Kind.TYPE, type.member()));
    } else if (item instanceof Hoisted.Initializer initializer) {
      Variable variable = initializer.variable();
      String name = storage.spelling().initializerOf(variable);
      return assembler
          .initializer(variable)
          .map(code -> new Machine.Hoisted(name, code, Machine.Hoisted.Kind.INITIALIZER, false));
    }
    Hoisted.Constant constant = (Hoisted.Constant) item;
    String name = storage.spelling().of(constant.variable());
    TypeUse type = new TypeUse(typeOf(constant.variable()));
    Code value = assembler.plain(constant.value(), reach);
    Code declaration = Code.of("final ", type, " " + name + " = ", value, ";");
    return Optional.of(
        new Machine.Hoisted(name, declaration, Machine.Hoisted.Kind.CONSTANT, false));
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
    Numbers numbers = layout.numbers();
    Map<Integer, List<Integer>> result = new TreeMap<>();
    for (Block block : layout.order()) {
      if (block.handler != Block.NONE) {
        result
            .computeIfAbsent(numbers.of(block.handler), any -> new ArrayList<>())
            .addAll(numbers.allOf(block.id));
      }
    }
    return result;
  }

  private List<String> cleared(List<Variable> arguments) {
    Set<String> names = new LinkedHashSet<>();
    if (isTask()) {
      arguments.stream()
          .filter(Variable::holdsReference)
          .map(storage.spelling()::of)
          .forEach(names::add);
    }
    at(Placement.Home.FIELD).stream()
        .filter(Variable::holdsReference)
        .map(storage.spelling()::of)
        .forEach(names::add);
    return List.copyOf(names);
  }
}
