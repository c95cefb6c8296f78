package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each variable lives: in a field, in {@code resume}, or in one state. */
final class Placement {
  /** A variable's home. */
  enum Home {
    /** Lives across a suspension. */
    FIELD,
    /** Lives across a suspension, and in {@code resume} while that runs, see {@link Kept}. */
    KEPT,
    /** Lives across states, but not across a suspension. */
    RESUME,
    /** Declared where the user declared it. */
    STATE
  }

  private final Map<Variable, Home> homes = new LinkedHashMap<>();

  /**
   * Places the variables.
   *
   * @param graph knows what tells the types of variables that source cannot write
   * @param stretches the states that share a method
   */
  Placement(Flow flow, Liveness liveness, Graph graph, List<List<Block>> stretches) {
    Map<Integer, Integer> methods = new HashMap<>();
    for (int i = 0; i < stretches.size(); i++) {
      for (Block state : stretches.get(i)) {
        methods.put(state.id, i);
      }
    }
    Map<Variable, Set<Integer>> states = new LinkedHashMap<>();
    Map<Variable, Set<Integer>> in = new HashMap<>();
    Set<Variable> finals = new HashSet<>();
    Set<Variable> witnessed = graph.witnessed();
    Map<Variable, Integer> declared = new HashMap<>();
    for (Block state : flow.reachable()) {
      if (!flow.isState(state)) {
        continue;
      }
      Integer method = methods.get(state.id);
      // A variable must survive a state that does not name it, too.
      liveness
          .liveIn(state.id)
          .forEach(v -> in.computeIfAbsent(v, any -> new HashSet<>()).add(method));
      for (Block part : flow.partsOf(state)) {
        for (LocalUse use : Uses.inBlock(part)) {
          if (use.isWitness()) {
            witnessed.add(use.variable());
          } else {
            states.computeIfAbsent(use.variable(), v -> new HashSet<>()).add(state.id);
            in.computeIfAbsent(use.variable(), any -> new HashSet<>()).add(method);
          }
          if (use.needsFinal()) {
            finals.add(use.variable());
          }
        }
        declarations(part).forEach(v -> declared.merge(v, 1, Integer::sum));
      }
    }
    Set<Variable> across = liveness.acrossSuspensions();
    states.forEach(
        (variable, where) -> {
          boolean single =
              where.size() == 1
                  && declared.getOrDefault(variable, 0) == 1
                  && encloses(flow, variable, flow.block(where.iterator().next()));
          boolean shared = in.getOrDefault(variable, Set.of()).size() > 1;
          homes.put(variable, home(variable, across, single, shared || finals.contains(variable)));
        });
    List<Variable> latestFirst = new ArrayList<>(graph.toldOnce());
    Collections.reverse(latestFirst);
    latestFirst.stream()
        .filter(variable -> of(variable) != Home.STATE || witnessed.contains(variable))
        .forEach(variable -> finals.addAll(keep(variable, flow)));
    if (stretches.size() == 1) {
      List<Variable> fields = homes.keySet().stream().filter(v -> of(v) == Home.FIELD).toList();
      Kept.among(fields, finals, flow.reachable()).forEach(v -> homes.put(v, Home.KEPT));
    }
  }

  /** Initializers at the head of {@code resume} can name fields alone. */
  private Set<Variable> keep(Variable variable, Flow flow) {
    Set<Variable> named = new HashSet<>(Set.of(variable));
    flow.reachable().stream()
        .flatMap(block -> block.steps.stream())
        .filter(step -> step.declares().filter(variable::equals).isPresent())
        .flatMap(step -> Uses.in(step.code()).stream())
        .filter(use -> !use.isWitness() && use.variable().kind() != Variable.Kind.CONSTANT)
        .forEach(use -> named.add(use.variable()));
    named.forEach(each -> homes.put(each, Home.FIELD));
    return named;
  }

  private static List<Variable> declarations(Block block) {
    return block.steps.stream().flatMap(step -> step.declares().stream()).toList();
  }

  private static Home home(
      Variable variable, Set<Variable> across, boolean single, boolean needsField) {
    if (variable.kind() == Variable.Kind.CONSTANT) {
      return Home.RESUME;
    }
    if (variable.isArgument() || across.contains(variable)) {
      return Home.FIELD;
    }
    boolean unwritable = variable.type().isEmpty();
    return single ? Home.STATE : needsField || unwritable ? Home.FIELD : Home.RESUME;
  }

  /** Whether all uses of a variable that only one state names come behind its declaration there. */
  private static boolean encloses(Flow flow, Variable variable, Block state) {
    Set<Block> parts = flow.partsOf(state);
    Set<Block> seen = new HashSet<>();
    for (Block part : parts) {
      if (declarations(part).contains(variable)) {
        Set<Block> below = flow.partsOf(part);
        seen.addAll(below);
        if (!namedFirst(part, variable)) {
          return false;
        }
      }
    }
    return parts.stream()
        .filter(block -> !seen.contains(block))
        .flatMap(block -> Uses.inBlock(block).stream())
        .noneMatch(use -> use.variable().equals(variable) && !use.isWitness());
  }

  private static boolean namedFirst(Block block, Variable variable) {
    for (Step step : block.steps) {
      if (step.declares().filter(variable::equals).isPresent()) {
        return true;
      }
      if (Uses.in(step.code()).stream().anyMatch(use -> use.variable().equals(variable))) {
        return false;
      }
    }
    return false;
  }

  Home of(Variable variable) {
    return homes.getOrDefault(variable, Home.FIELD);
  }

  /** Whether a field has its value while the machine is suspended. */
  boolean hasField(Variable variable) {
    return of(variable) == Home.FIELD || of(variable) == Home.KEPT;
  }

  /** Every variable that is named anywhere, in order. */
  Set<Variable> variables() {
    return homes.keySet();
  }
}
