package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets values that the machine carries for itself take turns in one field: those of one name and
 * type of which none is set while another is needed. A long expression needs a few operands at a
 * time, and has many.
 *
 * <p>The user's variables share a field only with their namesakes of the same type, which Java
 * itself keeps apart: under the name of another, a variable would be lost to whoever reads or
 * debugs the machine, to save no more than a word for each.
 */
final class Sharing {
  private final Liveness liveness;
  private final Numbering numbering;
  private final Map<Slot, BitSet> candidates = new LinkedHashMap<>();
  private final Map<Variable, BitSet> apart = new HashMap<>();
  private final Map<Variable, Variable> holders = new HashMap<>();

  Sharing(List<Block> blocks, Liveness liveness, Placement placement) {
    this.liveness = liveness;
    this.numbering = liveness.numbering();
    placement.variables().stream()
        .filter(variable -> variable.kind() == Variable.Kind.CARRIED)
        .filter(placement::hasField)
        .forEach(variable -> slot(variable).set(numbering.of(variable)));
    candidates.values().removeIf(slot -> slot.cardinality() == 1);
    if (!candidates.isEmpty()) {
      blocks.forEach(this::lookAt);
      candidates.values().forEach(this::share);
    }
  }

  private BitSet slot(Variable variable) {
    Slot slot = Slot.of(variable);
    return candidates.computeIfAbsent(slot, any -> new BitSet());
  }

  /** Goes through a block from its end, with what is needed behind each statement. */
  private void lookAt(Block block) {
    BitSet elsewhere = new BitSet();
    block.exits.forEach(exit -> elsewhere.or(liveness.in(exit)));
    if (block.handler != Block.NONE) {
      elsewhere.or(liveness.in(block.handler));
    }
    BitSet live = (BitSet) elsewhere.clone();
    block.end().successors().forEach(next -> live.or(liveness.in(next)));
    pass(Uses.inEnd(block.end()), live);
    for (int i = block.steps.size() - 1; i >= 0; i--) {
      Step step = block.steps.get(i);
      step.declares().ifPresent(variable -> set(variable, live));
      Optional<Variable> assigned = Liveness.assigned(step);
      assigned.ifPresent(variable -> set(variable, live));
      step.declares().or(() -> assigned).ifPresent(v -> live.clear(numbering.of(v)));
      pass(Uses.in(step.code()), live);
      live.or(elsewhere);
    }
  }

  /** In which order a stretch of source names its variables is not looked at. */
  private void pass(List<LocalUse> uses, BitSet live) {
    uses.stream().filter(LocalUse::reads).forEach(use -> live.set(numbering.of(use.variable())));
    uses.stream().filter(LocalUse::writes).forEach(use -> set(use.variable(), live));
  }

  private void set(Variable variable, BitSet live) {
    BitSet others = candidates.get(Slot.of(variable));
    if (others != null && variable.kind() == Variable.Kind.CARRIED) {
      BitSet met = (BitSet) live.clone();
      met.and(others);
      met.clear(numbering.of(variable));
      apart(variable).or(met);
      numbering.members(met).forEach(other -> apart(other).set(numbering.of(variable)));
    }
  }

  private BitSet apart(Variable variable) {
    return apart.computeIfAbsent(variable, any -> new BitSet());
  }

  private void share(BitSet slot) {
    Map<Variable, BitSet> fields = new LinkedHashMap<>();
    List<Variable> members = new ArrayList<>(numbering.members(slot).toList());
    members.sort(Comparator.comparing(Variable::id));
    for (Variable variable : members) {
      Variable holder =
          fields.entrySet().stream()
              .filter(field -> !field.getValue().intersects(apart(variable)))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(variable);
      fields.computeIfAbsent(holder, any -> new BitSet()).set(numbering.of(variable));
      holders.put(variable, holder);
    }
  }

  /** The variable whose field it shares: often itself. */
  Variable holder(Variable variable) {
    return holders.getOrDefault(variable, variable);
  }
}
