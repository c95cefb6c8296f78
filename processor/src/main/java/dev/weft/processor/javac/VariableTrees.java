package dev.weft.processor.javac;

import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Modifier;

/** The trees of variables' declarations. */
final class VariableTrees {
  private VariableTrees() {}

  static boolean isFinal(VariableTree tree) {
    return tree.getModifiers().getFlags().contains(Modifier.FINAL);
  }
}
