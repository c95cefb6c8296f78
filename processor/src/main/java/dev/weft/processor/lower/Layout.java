package dev.weft.processor.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of the states, in which as many as can run on into the next. */
final class Layout {
  private final List<Block> blocks;
  private final Flow flow;
  private final Set<Integer> placed = new LinkedHashSet<>();

  Layout(List<Block> blocks, Flow flow) {
    this.blocks = blocks;
    this.flow = flow;
    List<Block> states = flow.reachable().stream().filter(flow::isState).toList();
    for (Block state : states) {
      trace(state);
    }
  }

  /** Places a state, then the one it runs on into, and so on. */
  private void trace(Block start) {
    Block at = start;
    while (placed.add(at.id)) {
      int next = successor(at);
      if (next < 0 || placed.contains(next)) {
        return;
      }
      at = blocks.get(next);
    }
  }

  private int successor(Block state) {
    List<Integer> candidates = new ArrayList<>();
    for (Block part : flow.partsOf(state)) {
      for (int next : part.end().successors()) {
        if (flow.isState(blocks.get(next)) && !placed.contains(next)) {
          candidates.add(next);
        }
      }
    }
    return candidates.isEmpty() ? -1 : candidates.get(0);
  }

  List<Block> order() {
    return placed.stream().map(blocks::get).toList();
  }

  /** The number of each state, by its block. */
  Map<Integer, Integer> numbers() {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    placed.forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }
}
