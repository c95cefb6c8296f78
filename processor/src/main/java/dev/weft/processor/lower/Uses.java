package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables that a stretch of source names. */
final class Uses {
  private Uses() {}

  static List<LocalUse> in(Code code) {
    List<LocalUse> result = new ArrayList<>();
    collect(code, result);
    return result;
  }

  private static void collect(Code code, List<LocalUse> result) {
    for (Part part : code.parts()) {
      if (part instanceof LocalUse use) {
        result.add(use);
      } else if (part instanceof Exit.Leap leap) {
        collect(leap.steps(), result);
      }
    }
  }

  /** The stretches of source a block's end evaluates. */
  static List<Code> ofEnd(End end) {
    if (end instanceof End.Branch branch) {
      return List.of(branch.condition());
    } else if (end instanceof End.Select select) {
      List<Code> codes = new ArrayList<>(List.of(select.selector()));
      for (End.Select.Arm arm : select.arms()) {
        codes.add(arm.label());
        codes.add(arm.handOver());
      }
      return codes;
    } else if (end instanceof End.Suspend suspend) {
      return List.of(suspend.value());
    } else if (end instanceof End.Complete complete) {
      return List.of(complete.value());
    }
    return end instanceof End.Throw failure ? List.of(failure.value()) : List.of();
  }

  /** The variables that are written anywhere but where they are declared. */
  static Set<Variable> reassigned(Collection<Block> blocks) {
    Set<Variable> result = new HashSet<>();
    for (Block block : blocks) {
      List<LocalUse> uses = inEnd(block.end());
      block.steps.forEach(step -> collect(step.code(), uses));
      uses.stream().filter(LocalUse::writes).map(LocalUse::variable).forEach(result::add);
    }
    return result;
  }

  static List<LocalUse> inEnd(End end) {
    List<LocalUse> result = new ArrayList<>();
    ofEnd(end).forEach(code -> collect(code, result));
    return result;
  }

  /** All variables a block names, its declarations included. */
  static List<LocalUse> inBlock(Block block) {
    List<LocalUse> result = new ArrayList<>();
    for (Step step : block.steps) {
      result.addAll(in(step.code()));
      step.declares().ifPresent(variable -> result.add(LocalUse.write(variable)));
    }
    result.addAll(inEnd(block.end()));
    return result;
  }
}
