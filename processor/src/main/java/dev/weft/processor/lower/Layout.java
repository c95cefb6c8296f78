package dev.weft.processor.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order of the states, in which as many as can run on into the next. */
final class Layout {
  /** The most code, as {@link Sizes} estimates it, of a method that HotSpot compiles: 8,000. */
  private static final int COMPILED = 6_000;

  /** The most of one at all: 65,535. */
  private static final int LARGEST = 40_000;

  private final List<Block> blocks;
  private final Flow flow;

  /** By the block they go to: the states after a yield. */
  private final Map<Integer, List<Integer>> latches = new HashMap<>();

  private final Set<Integer> placed = new LinkedHashSet<>();

  Layout(List<Block> blocks, Flow flow) {
    this.blocks = blocks;
    this.flow = flow;
    flow.reachable().forEach(this::findLatch);
    List<Block> states = flow.reachable().stream().filter(flow::isState).toList();
    for (Block state : states) {
      trace(state);
    }
  }

  private void findLatch(Block block) {
    if (block.end() instanceof End.Suspend suspend && !suspend.kind().mayRunOn()) {
      for (Block part : flow.partsOf(blocks.get(suspend.resume()))) {
        if (part.end() instanceof End.Goto go) {
          latches.computeIfAbsent(go.block(), any -> new ArrayList<>()).add(suspend.resume());
        }
      }
    }
  }

  /** Places a state, then the one it runs on into, and so on. */
  private void trace(Block start) {
    Block at = start;
    while (!placed.contains(at.id)) {
      latch(at).ifPresent(placed::add);
      placed.add(at.id);
      int next = successor(at);
      if (next < 0 || placed.contains(next)) {
        return;
      }
      at = blocks.get(next);
    }
  }

  /**
   * The state after a yield that goes back to the head of its loop: it stands before the head, so
   * that a step runs straight on from one element to the next.
   */
  private Optional<Integer> latch(Block head) {
    return head.id == 0
        ? Optional.empty()
        : latches.getOrDefault(head.id, List.of()).stream()
            .filter(state -> !placed.contains(state))
            .findFirst();
  }

  /**
   * The state to print next: where an await resumes, since it may run on at once; else where a
   * yield does; else any.
   */
  private int successor(Block state) {
    return flow.partsOf(state).stream()
        .sorted(Comparator.comparingInt(Layout::rank))
        .flatMap(part -> part.end().successors().stream())
        .filter(next -> flow.isState(blocks.get(next)) && !placed.contains(next))
        .findFirst()
        .orElse(-1);
  }

  private static int rank(Block block) {
    if (!(block.end() instanceof End.Suspend suspend)) {
      return 2;
    }
    return suspend.kind().mayRunOn() ? 0 : 1;
  }

  /** Stretches of the order, each short enough for a method that runs fast. */
  List<List<Block>> stretches() {
    return stretches(COMPILED);
  }

  /** The same, each as long as a method can be. */
  List<List<Block>> longStretches() {
    return stretches(LARGEST);
  }

  private List<List<Block>> stretches(int limit) {
    List<List<Block>> result = new ArrayList<>();
    Numbers numbers = numbers();
    int size = limit;
    for (Block state : order()) {
      int weight = numbers.allOf(state.id).size() * Sizes.NUMBER;
      weight += flow.partsOf(state).stream().mapToInt(Sizes::of).sum();
      if (size + weight > limit) {
        result.add(new ArrayList<>());
        size = 0;
      }
      result.get(result.size() - 1).add(state);
      size += weight;
    }
    return result;
  }

  List<Block> order() {
    return placed.stream().map(blocks::get).toList();
  }

  /** The numbers of the states. */
  Numbers numbers() {
    return new Numbers(order(), flow.reachable());
  }
}
