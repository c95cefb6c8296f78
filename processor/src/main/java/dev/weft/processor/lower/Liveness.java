package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which variables' values are still needed where: the classic backward analysis, over blocks. */
final class Liveness {
  private final Map<Integer, Set<Variable>> liveIn = new HashMap<>();
  private final List<Block> blocks;

  Liveness(List<Block> blocks) {
    this.blocks = blocks;
    blocks.forEach(block -> liveIn.put(block.id, new HashSet<>()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Block block = blocks.get(i);
        changed |= liveIn(block.id).addAll(before(block));
      }
    }
  }

  /** What is needed when a block begins. */
  Set<Variable> liveIn(int block) {
    return liveIn.getOrDefault(block, Set.of());
  }

  private Set<Variable> before(Block block) {
    Set<Variable> live = new HashSet<>();
    block.successors().forEach(next -> live.addAll(liveIn(next)));
    use(Uses.inEnd(block.end()), live);
    for (int i = block.steps.size() - 1; i >= 0; i--) {
      Step step = block.steps.get(i);
      step.declares().ifPresent(live::remove);
      if (sets(step)) {
        live.remove(((LocalUse) step.code().parts().get(0)).variable());
      }
      use(Uses.in(step.code()), live);
    }
    live.addAll(liveIn(block.handler));
    return live;
  }

  private static void use(List<LocalUse> uses, Set<Variable> live) {
    uses.stream().filter(LocalUse::reads).map(LocalUse::variable).forEach(live::add);
  }

  /** Whether a statement begins by naming what it assigns, and so assigns it whatever happens. */
  private static boolean sets(Step step) {
    List<Part> parts = step.code().parts();
    return step.declares().isEmpty()
        && !parts.isEmpty()
        && parts.get(0) instanceof LocalUse use
        && use.access() == LocalUse.Access.WRITE;
  }

  /** The variables that live across a suspension. */
  Set<Variable> acrossSuspensions() {
    Set<Variable> result = new HashSet<>();
    for (Block block : blocks) {
      if (block.end() instanceof End.Suspend suspend) {
        result.addAll(liveIn(suspend.resume()));
      }
    }
    return result;
  }
}
