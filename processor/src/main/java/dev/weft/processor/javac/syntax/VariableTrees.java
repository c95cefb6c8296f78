package dev.weft.processor.javac.syntax;

import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Modifier;

/** The trees of variables' declarations. */
public final class VariableTrees {
  private VariableTrees() {}

  public static boolean isFinal(VariableTree tree) {
    return tree.getModifiers().getFlags().contains(Modifier.FINAL);
  }
}
