package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which fields hold a reference that nothing needs any more when the machine suspends. */
final class Clearing {
  private final Map<Integer, Set<Variable>> held = new HashMap<>();
  private final Liveness liveness;
  private final Predicate<Variable> clearable;
  private final Function<Variable, String> names;

  /**
   * Looks at one machine.
   *
   * @param clearable the fields that may be cleared
   * @param initially those that hold something from the start
   */
  Clearing(
      List<Block> all,
      Liveness liveness,
      Predicate<Variable> clearable,
      Set<Variable> initially,
      Function<Variable, String> names) {
    this.liveness = liveness;
    this.clearable = clearable;
    this.names = names;
    heldAt(0).addAll(initially);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block block : all) {
        changed |= spread(block);
      }
    }
  }

  private boolean spread(Block block) {
    Set<Variable> after = heldAtEnd(block);
    boolean changed = false;
    if (block.end() instanceof End.Suspend suspend) {
      Set<Variable> kept = new HashSet<>(after);
      kept.retainAll(liveness.liveIn(suspend.resume()));
      changed |= heldAt(suspend.resume()).addAll(kept);
    } else {
      for (int next : block.successors()) {
        changed |= heldAt(next).addAll(after);
      }
    }
    if (block.handler != Block.NONE) {
      changed |= heldAt(block.handler).addAll(after);
    }
    return changed;
  }

  private Set<Variable> heldAt(int block) {
    return held.computeIfAbsent(block, any -> new HashSet<>());
  }

  private Set<Variable> heldAtEnd(Block block) {
    Set<Variable> result = new HashSet<>(heldAt(block.id));
    Uses.inBlock(block).stream()
        .filter(LocalUse::writes)
        .map(LocalUse::variable)
        .filter(clearable)
        .forEach(result::add);
    return result;
  }

  /** The fields to clear before a block suspends. */
  List<String> dead(Block block, End.Suspend suspend) {
    Set<Variable> live = liveness.liveIn(suspend.resume());
    Set<String> result = new TreeSet<>();
    heldAtEnd(block).stream()
        .filter(variable -> !live.contains(variable))
        .map(names)
        .forEach(result::add);
    live.stream().map(names).forEach(result::remove);
    return new ArrayList<>(result);
  }
}
