package dev.weft.processor.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts states that are too large for a method: some of their branches become states of their own. A
 * variable whose type cannot be written has to stay in the state that declares it.
 */
final class Portions {
  private static final int LARGEST = 2_500;

  /** What a jump to a state comes to. */
  private static final int JUMP = 16;

  private final Flow flow;
  private final Liveness liveness;
  private final Map<Block, Integer> sizes = new HashMap<>();

  Portions(Flow flow, Liveness liveness) {
    this.flow = flow;
    this.liveness = liveness;
  }

  void cut() {
    for (Block block : flow.reachable()) {
      block.apart &= isFree(block);
    }
    flow.reachable().stream().filter(flow::isState).forEach(this::cut);
  }

  private boolean isFree(Block block) {
    return liveness.liveIn(block.id).stream().allMatch(variable -> variable.type().isPresent());
  }

  /** Looks at the blocks of a state, each before the one that leads to it. */
  private void cut(Block state) {
    List<Block> parts = new ArrayList<>(flow.partsOf(state));
    Collections.reverse(parts);
    parts.forEach(part -> sizes.put(part, sizeOf(part)));
  }

  /** The size of a block and of the branches that stay with it. */
  private int sizeOf(Block block) {
    int own = Sizes.of(block);
    List<Block> branches =
        block.end().successors().stream()
            .distinct()
            .map(flow::block)
            .filter(next -> !flow.isState(next))
            .sorted(Comparator.comparing(this::known).reversed())
            .toList();
    int size = own + branches.stream().mapToInt(this::known).sum();
    for (Block branch : branches) {
      boolean tooLarge = size > Math.max(LARGEST, own + LARGEST / 3);
      if (tooLarge && known(branch) > 2 * JUMP && isFree(branch)) {
        branch.apart = true;
        size -= known(branch) - JUMP;
      }
    }
    return size;
  }

  private int known(Block block) {
    return Objects.requireNonNull(sizes.get(block));
  }
}
