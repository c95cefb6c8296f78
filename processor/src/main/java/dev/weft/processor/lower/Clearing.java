package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which fields hold a reference that nothing needs any more when the machine suspends. */
final class Clearing {
  private final Map<Integer, BitSet> held = new HashMap<>();
  private final Map<Block, BitSet> filled = new HashMap<>();
  private final Liveness liveness;
  private final Numbering numbering;
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
    this.numbering = liveness.numbering();
    this.names = names;
    all.forEach(block -> filled.put(block, filledBy(block, clearable)));
    heldAt(0).or(numbering.set(initially));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block block : all) {
        changed |= spread(block);
      }
    }
  }

  private BitSet filledBy(Block block, Predicate<Variable> clearable) {
    return numbering.set(
        Uses.inBlock(block).stream()
            .filter(LocalUse::writes)
            .map(LocalUse::variable)
            .filter(clearable)
            .toList());
  }

  private boolean spread(Block block) {
    BitSet after = heldAtEnd(block);
    boolean changed = false;
    if (block.end() instanceof End.Suspend suspend) {
      BitSet kept = (BitSet) after.clone();
      kept.and(liveness.in(suspend.resume()));
      changed |= add(kept, suspend.resume());
    } else {
      for (int next : block.successors()) {
        changed |= add(after, next);
      }
    }
    return block.handler != Block.NONE && add(after, block.handler) || changed;
  }

  private boolean add(BitSet bits, int block) {
    BitSet to = heldAt(block);
    int before = to.cardinality();
    to.or(bits);
    return to.cardinality() > before;
  }

  private BitSet heldAt(int block) {
    return held.computeIfAbsent(block, any -> new BitSet());
  }

  private BitSet heldAtEnd(Block block) {
    BitSet result = (BitSet) heldAt(block.id).clone();
    result.or(Objects.requireNonNull(filled.get(block)));
    return result;
  }

  /** The variables that are needed once a block has suspended. */
  Stream<Variable> needed(End.Suspend suspend) {
    return numbering.members(liveness.in(suspend.resume()));
  }

  /** The fields to clear before a block suspends. */
  List<String> dead(Block block, End.Suspend suspend) {
    BitSet live = liveness.in(suspend.resume());
    BitSet dead = heldAtEnd(block);
    dead.andNot(live);
    Set<String> result = new TreeSet<>();
    numbering.members(dead).map(names).forEach(result::add);
    if (!result.isEmpty()) {
      numbering.members(live).map(names).forEach(result::remove);
    }
    return List.copyOf(result);
  }
}
