package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends a block with a {@code switch}: with a chain of them where there are too many constants for
 * one state, each leading to the next where none of its own fits.
 */
final class SwitchChain {
  private static final int LARGEST = 2_500;

  /** What finding an arm and jumping to it comes to. */
  private static final int ARM = 24;

  private final Graph graph;

  SwitchChain(Graph graph) {
    this.graph = graph;
  }

  void select(Stmt.Switch choice, Code selector, List<End.Select.Arm> arms, int otherwise) {
    List<List<End.Select.Arm>> chunks = chunks(arms);
    int last =
        arms.stream()
            .filter(Arms::isDefault)
            .mapToInt(End.Select.Arm::block)
            .findFirst()
            .orElse(otherwise);
    boolean divisible = last >= 0 && arms.stream().allMatch(Arms::isDivisible);
    if (chunks.size() < 2 || !divisible) {
      graph.end(new End.Select(selector, arms, otherwise));
      return;
    }
    Code selected = keep(choice, selector);
    for (int i = 0; i < chunks.size(); i++) {
      List<End.Select.Arm> chunk =
          chunks.get(i).stream().filter(arm -> !Arms.isDefault(arm)).toList();
      if (i == chunks.size() - 1) {
        graph.end(new End.Select(selected, chunk, last));
      } else {
        Block next = graph.create();
        next.apart = true;
        graph.end(new End.Select(selected, chunk, next.id));
        graph.enter(next);
      }
    }
  }

  private Code keep(Stmt.Switch choice, Code selector) {
    Optional<JavaType> type = choice.selector().type();
    Variable selected = graph.carried("selected", Optional.of(type.orElse(JavaTypes.OBJECT)));
    graph.step(Step.declare(selected, selector));
    Code read = Code.of(LocalUse.read(selected));
    return type.isPresent() ? read : Witnesses.typed(read, choice.selector());
  }

  private static List<List<End.Select.Arm>> chunks(List<End.Select.Arm> arms) {
    List<List<End.Select.Arm>> result = new ArrayList<>();
    int size = LARGEST;
    for (End.Select.Arm arm : arms) {
      int weight = ARM + Sizes.of(arm.label());
      if (size + weight > LARGEST) {
        result.add(new ArrayList<>());
        size = 0;
      }
      result.get(result.size() - 1).add(arm);
      size += weight;
    }
    return result;
  }
}
