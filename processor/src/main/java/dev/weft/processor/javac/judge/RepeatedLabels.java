package dev.weft.processor.javac.judge;

import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.SourceText;
import java.util.List;

/** Labels that occur twice in a switch (JLS 14.11.1). */
final class RepeatedLabels {
  private RepeatedLabels() {}

  static boolean in(SwitchTree tree, SourceText source) {
    List<String> constants =
        tree.getCases().stream()
            .map(CaseLabels::trees)
            .filter(labels -> labels.stream().noneMatch(RepeatedLabels::isPattern))
            .flatMap(labels -> labels.stream().map(source::of))
            .toList();
    return constants.stream().distinct().count() < constants.size();
  }

  private static boolean isPattern(Tree label) {
    return label.getKind().name().contains("PATTERN");
  }
}
