package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Variable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which variables' values are still needed where: the classic backward analysis, over blocks. */
final class Liveness {
  /** What a block does: needs the variables it uses first, and none of those it sets first. */
  private record Effect(BitSet uses, BitSet sets) {}

  private final List<Block> blocks;
  private final Numbering numbering;
  private final Map<Integer, BitSet> live = new HashMap<>();

  Liveness(List<Block> blocks) {
    this.blocks = blocks;
    this.numbering = new Numbering(blocks);
    Map<Block, Effect> effects = new HashMap<>();
    for (Block block : blocks) {
      live.put(block.id, new BitSet());
      effects.put(block, effect(block));
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Block block = blocks.get(i);
        changed |= update(block, Objects.requireNonNull(effects.get(block)));
      }
    }
  }

  private boolean update(Block block, Effect effect) {
    BitSet before = new BitSet();
    block.successors().forEach(next -> before.or(in(next)));
    before.andNot(effect.sets());
    before.or(effect.uses());
    if (block.handler != Block.NONE) {
      before.or(in(block.handler));
    }
    return !before.equals(live.put(block.id, before));
  }

  private Effect effect(Block block) {
    Effect effect = new Effect(new BitSet(), new BitSet());
    use(Uses.inEnd(block.end()), effect);
    for (int i = block.steps.size() - 1; i >= 0; i--) {
      Step step = block.steps.get(i);
      step.declares().ifPresent(variable -> set(variable, effect));
      assigned(step).ifPresent(variable -> set(variable, effect));
      use(Uses.in(step.code()), effect);
    }
    return effect;
  }

  private void use(List<LocalUse> uses, Effect effect) {
    uses.stream()
        .filter(LocalUse::reads)
        .forEach(use -> effect.uses().set(numbering.of(use.variable())));
  }

  private void set(Variable variable, Effect effect) {
    int number = numbering.of(variable);
    effect.uses().clear(number);
    effect.sets().set(number);
  }

  /** What a statement begins by naming, if it assigns that, and so does whatever happens. */
  static Optional<Variable> assigned(Step step) {
    List<Part> parts = step.code().parts();
    return step.declares().isEmpty()
            && !parts.isEmpty()
            && parts.get(0) instanceof LocalUse use
            && use.access() == LocalUse.Access.WRITE
        ? Optional.of(use.variable())
        : Optional.empty();
  }

  Numbering numbering() {
    return numbering;
  }

  /** The numbers of the variables that are needed when a block begins. */
  BitSet in(int block) {
    return live.getOrDefault(block, new BitSet());
  }

  /** What is needed when a block begins. */
  Set<Variable> liveIn(int block) {
    return numbering.members(in(block)).collect(Collectors.toSet());
  }

  /** The variables that live across a suspension. */
  Set<Variable> acrossSuspensions() {
    BitSet across = new BitSet();
    for (Block block : blocks) {
      if (block.end() instanceof End.Suspend suspend) {
        across.or(in(suspend.resume()));
      }
    }
    return numbering.members(across).collect(Collectors.toCollection(HashSet::new));
  }
}
