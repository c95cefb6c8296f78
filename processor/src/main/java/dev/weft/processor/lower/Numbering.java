package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers of a graph's variables, so that sets of them are sets of bits. */
final class Numbering {
  private final List<Variable> variables = new ArrayList<>();
  private final Map<Variable, Integer> numbers = new HashMap<>();

  Numbering(List<Block> blocks) {
    for (Block block : blocks) {
      for (LocalUse use : Uses.inBlock(block)) {
        of(use.variable());
      }
    }
  }

  int of(Variable variable) {
    return numbers.computeIfAbsent(
        variable,
        added -> {
          variables.add(added);
          return variables.size() - 1;
        });
  }

  BitSet set(Collection<Variable> members) {
    BitSet bits = new BitSet();
    members.forEach(variable -> bits.set(of(variable)));
    return bits;
  }

  Stream<Variable> members(BitSet bits) {
    return bits.stream().mapToObj(variables::get);
  }
}
