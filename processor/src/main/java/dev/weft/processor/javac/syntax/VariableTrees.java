package dev.weft.processor.javac.syntax;

import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Modifier;

/** The trees of variables' declarations. */
public final class VariableTrees {
  private VariableTrees() {}

  public static boolean isFinal(VariableTree tree) {
    return tree.getModifiers().getFlags().contains(Modifier.FINAL);
  }

  /** Whether a declaration leaves out the type, or says {@code var}. */
  public static boolean isInferred(VariableTree tree) {
    return tree.getType() == null || tree.getType().toString().equals("var");
  }

  /** Whether a declaration has the form of a constant variable's (JLS 4.12.4). */
  public static boolean mayBeConstant(VariableTree tree) {
    return isFinal(tree) && tree.getInitializer() != null;
  }
}
