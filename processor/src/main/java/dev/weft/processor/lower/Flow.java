package dev.weft.processor.lower;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The control flow of a finished graph: what is reachable, and from where. */
final class Flow {
  /** A state has a number for each line of the suspensions that resume there. */
  private static final int MOST_LINES = 64;

  private final List<Block> blocks;
  private final Map<Integer, Set<Integer>> resumedFrom = new HashMap<>();
  private final Set<Integer> visited = new HashSet<>();
  private final List<Block> reachable;
  private final Map<Integer, Integer> weights = new HashMap<>();
  private final Map<Integer, Integer> predecessors = new HashMap<>();

  /** Blocks reached by a jump from inside an island, or from where exceptions go elsewhere. */
  private final Set<Integer> jumpedTo = new LinkedHashSet<>();

  Flow(List<Block> blocks) {
    this.blocks = blocks;
    blocks.forEach(this::forward);
    explore();
    this.reachable = visited.stream().sorted().map(blocks::get).toList();
  }

  /** Lets edges that lead to nothing but a jump lead where it goes. */
  private void forward(Block block) {
    block.exits.replaceAll(this::destination);
    End end = block.end();
    if (end instanceof End.Goto go) {
      block.end = new End.Goto(destination(go.block()));
    } else if (end instanceof End.Branch branch) {
      block.end = branch(branch, destination(branch.then()), destination(branch.otherwise()));
    } else if (end instanceof End.Select select) {
      List<End.Select.Arm> arms =
          select.arms().stream()
              .map(a -> new End.Select.Arm(a.label(), a.handOver(), destination(a.block())))
              .toList();
      int otherwise = select.otherwise() < 0 ? -1 : destination(select.otherwise());
      block.end = new End.Select(select.selector(), arms, otherwise);
    } else if (end instanceof End.Suspend suspend) {
      int resume = resumption(suspend.resume(), suspend.place().line());
      block.end = new End.Suspend(suspend.kind(), suspend.value(), resume, suspend.place());
    }
  }

  /** A choice between two ways; none, if they are one, and to look does nothing. */
  private static End branch(End.Branch branch, int then, int otherwise) {
    return then == otherwise && DeadMarks.isTest(branch.condition())
        ? new End.Goto(then)
        : new End.Branch(branch.condition(), then, otherwise);
  }

  /**
   * Where a suspension resumes: further on, if what is raised there ends in the same handler, and
   * the suspensions of not too many lines resume there.
   */
  private int resumption(int id, int line) {
    Block behind = blocks.get(destination(id));
    if (behind.handler != blocks.get(id).handler) {
      return id;
    }
    Set<Integer> lines = resumedFrom.computeIfAbsent(behind.id, any -> new HashSet<>());
    if (lines.size() == MOST_LINES && !lines.contains(line)) {
      return id;
    }
    lines.add(line);
    behind.entered = true;
    return behind.id;
  }

  int destination(int id) {
    BitSet seen = new BitSet();
    int at = id;
    while (!seen.get(at)
        && blocks.get(at).steps.isEmpty()
        && blocks.get(at).end() instanceof End.Goto go) {
      seen.set(at);
      at = go.block();
    }
    return at;
  }

  private void explore() {
    Deque<Integer> work = new ArrayDeque<>(List.of(0));
    visited.add(0);
    while (!work.isEmpty()) {
      Block block = blocks.get(work.pop());
      jumpedTo.addAll(block.exits);
      for (int next : block.successors()) {
        predecessors.merge(next, 1, Integer::sum);
        if (blocks.get(next).handler != block.handler) {
          jumpedTo.add(next);
        }
        visit(next, work);
      }
      if (block.handler != Block.NONE) {
        visit(block.handler, work);
      }
    }
  }

  private void visit(int id, Deque<Integer> work) {
    if (visited.add(id)) {
      work.push(id);
    }
  }

  Block block(int id) {
    return blocks.get(id);
  }

  List<Block> reachable() {
    return reachable;
  }

  /** Whether a block is a state of its own, rather than part of the one before it. */
  boolean isState(Block block) {
    return block.id == 0
        || block.entered
        || block.apart
        || jumpedTo.contains(block.id)
        || predecessors.getOrDefault(block.id, 0) != 1;
  }

  /** How many statements a way on takes before it ends or meets a state. */
  int weight(int id) {
    Block block = blocks.get(id);
    if (isState(block)) {
      return 1;
    }
    Integer known = weights.get(id);
    if (known == null) {
      known = 1 + block.steps.size();
      for (int next : block.end().successors()) {
        known += weight(next);
      }
      weights.put(id, known);
    }
    return known;
  }

  /** Whether a way on meets a state, before any other. */
  boolean leads(int from, int state) {
    Block block = blocks.get(from);
    return !isState(block)
        && partsOf(block).stream().anyMatch(part -> part.end().successors().contains(state));
  }

  /** The blocks that run as part of a state, itself first. */
  Set<Block> partsOf(Block state) {
    Set<Block> parts = new LinkedHashSet<>(List.of(state));
    Deque<Block> work = new ArrayDeque<>(parts);
    while (!work.isEmpty()) {
      for (int next : work.pop().end().successors()) {
        Block block = blocks.get(next);
        if (!isState(block) && parts.add(block)) {
          work.push(block);
        }
      }
    }
    return parts;
  }
}
