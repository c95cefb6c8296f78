package dev.weft.processor.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The numbers of the states, in the order they are printed. A state that suspensions of several
 * lines resume in has one number for each line, so that the number tells where a suspended body
 * stands.
 */
final class Numbers {
  /** By the block of a state: its first number. */
  private final Map<Integer, Integer> firsts = new HashMap<>();

  /** By the block of a state: the lines of the suspensions that resume there. */
  private final Map<Integer, List<Integer>> lines = new LinkedHashMap<>();

  Numbers(List<Block> states, List<Block> reachable) {
    states.forEach(state -> lines.put(state.id, new ArrayList<>()));
    for (Block block : reachable) {
      if (block.end() instanceof End.Suspend suspend) {
        List<Integer> known = linesOf(suspend.resume());
        if (!known.contains(suspend.place().line())) {
          known.add(suspend.place().line());
        }
      }
    }
    int next = 0;
    for (Block state : states) {
      firsts.put(state.id, next);
      next += count(state.id);
    }
  }

  private List<Integer> linesOf(int block) {
    return Objects.requireNonNull(lines.get(block));
  }

  private int count(int block) {
    return Math.max(1, linesOf(block).size());
  }

  /** The number by which a state is jumped to. */
  int of(int block) {
    return Objects.requireNonNull(firsts.get(block));
  }

  /** The number in which a suspension resumes. */
  int of(End.Suspend suspend) {
    int line = suspend.place().line();
    return of(suspend.resume()) + linesOf(suspend.resume()).indexOf(line);
  }

  /** All numbers of a state. */
  List<Integer> allOf(int block) {
    int first = of(block);
    return IntStream.range(first, first + count(block)).boxed().toList();
  }

  /** For every line with a suspension, the numbers in which it resumes. */
  Map<Integer, List<Integer>> byLine() {
    Map<Integer, List<Integer>> result = new TreeMap<>();
    lines.forEach(
        (block, known) -> {
          for (int i = 0; i < known.size(); i++) {
            result.computeIfAbsent(known.get(i), any -> new ArrayList<>()).add(of(block) + i);
          }
        });
    return result;
  }
}
