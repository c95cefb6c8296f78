package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields that {@code resume} keeps in locals while it runs: numbers that change in a loop whose
 * awaits may all be complete. Such a loop runs in registers, as any other, and the fields are set
 * where it really suspends.
 */
final class Kept {
  /** The most fields to set, at all suspensions together: more would make {@code resume} large. */
  private static final int MOST_SAVES = 64;

  private final List<Block> blocks;
  private final Map<Integer, Set<Block>> before = new HashMap<>();

  private Kept(List<Block> blocks) {
    this.blocks = blocks;
    for (Block block : blocks) {
      for (int next : onwards(block)) {
        before.computeIfAbsent(next, any -> new HashSet<>()).add(block);
      }
    }
  }

  /**
   * Those to keep.
   *
   * @param fields the variables that live across suspensions
   * @param finals those that something takes only if they never change
   */
  static Set<Variable> among(
      Collection<Variable> fields, Set<Variable> finals, List<Block> blocks) {
    long suspensions = blocks.stream().filter(block -> block.end() instanceof End.Suspend).count();
    if (suspensions > MOST_SAVES || blocks.stream().noneMatch(Kept::mayRunOn)) {
      return Set.of();
    }
    Set<Variable> changing = changing(blocks);
    changing.removeAll(finals);
    Set<Slot> slots = new Kept(blocks).writtenInLoops(changing);
    // Those of one name and type share a field, so that all of them are kept, or none.
    fields.stream()
        .filter(variable -> !changing.contains(variable))
        .forEach(variable -> slots.remove(Slot.of(variable)));
    Set<Variable> kept =
        fields.stream()
            .filter(variable -> slots.contains(Slot.of(variable)))
            .collect(Collectors.toSet());
    return kept.size() * suspensions > MOST_SAVES ? Set.of() : kept;
  }

  /**
   * The numbers that no lambda and no class holds on to: those of the user that are surely not
   * effectively final (JLS 4.12.4), and those carried.
   */
  private static Set<Variable> changing(List<Block> blocks) {
    Set<Variable> initialized = new HashSet<>();
    Set<Variable> assigned = new HashSet<>();
    Set<Variable> changing = new HashSet<>();
    for (Block block : blocks) {
      for (Step step : block.steps) {
        step.declares().filter(any -> !step.code().parts().isEmpty()).ifPresent(initialized::add);
        Uses.in(step.code()).forEach(use -> note(use, assigned, changing));
      }
      Uses.inEnd(block.end()).forEach(use -> note(use, assigned, changing));
    }
    assigned.retainAll(initialized);
    changing.addAll(assigned);
    changing.removeIf(variable -> variable.kind() != Variable.Kind.LOCAL);
    initialized.stream()
        .filter(variable -> variable.kind() == Variable.Kind.CARRIED)
        .forEach(changing::add);
    changing.removeIf(Variable::holdsReference);
    return changing;
  }

  private static void note(LocalUse use, Set<Variable> assigned, Set<Variable> changing) {
    if (use.access() == LocalUse.Access.UPDATE) {
      changing.add(use.variable());
    } else if (use.writes()) {
      assigned.add(use.variable());
    }
  }

  /** Where it goes on without having suspended. */
  private static List<Integer> onwards(Block block) {
    return block.end() instanceof End.Suspend && !mayRunOn(block)
        ? block.exits
        : block.successors();
  }

  private static boolean mayRunOn(Block block) {
    return block.end() instanceof End.Suspend suspend && suspend.kind().mayRunOn();
  }

  private Set<Slot> writtenInLoops(Set<Variable> changing) {
    Map<Integer, Block> byId = new HashMap<>();
    blocks.forEach(block -> byId.put(block.id, block));
    Set<Slot> written = new HashSet<>();
    for (Block block : blocks) {
      if (mayRunOn(block)) {
        BitSet behind = reached(block, at -> onwards(at).stream().map(byId::get).toList());
        BitSet ahead = reached(block, at -> before.getOrDefault(at.id, Set.of()));
        behind.and(ahead);
        behind.stream()
            .mapToObj(byId::get)
            .flatMap(part -> Uses.inBlock(part).stream())
            .filter(use -> use.writes() && changing.contains(use.variable()))
            .forEach(use -> written.add(Slot.of(use.variable())));
      }
    }
    return written;
  }

  /** The blocks that a block leads to; itself only if it does. */
  private static BitSet reached(Block from, Function<Block, Collection<Block>> neighbours) {
    BitSet reached = new BitSet();
    Deque<Block> work = new ArrayDeque<>(List.of(from));
    while (!work.isEmpty()) {
      for (Block next : neighbours.apply(work.pop())) {
        if (!reached.get(next.id)) {
          reached.set(next.id);
          work.push(next);
        }
      }
    }
    return reached;
  }
}
