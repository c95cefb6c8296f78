package dev.weft.processor;

import dev.weft.processor.javac.judge.Rejections;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Reporter;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every step of one compilation shares. */
record Environment(
    ProcessingEnvironment processing,
    TreesAccess trees,
    Members members,
    Rejections rejections,
    SourceFiles files,
    Reporter<Position> reporter) {
  /** Begins a round: elements do not outlive one, nor does what is known of them. */
  void beginRound() {
    trees.forget();
    members.forget();
    files.forget();
  }

  Elements elements() {
    return processing.getElementUtils();
  }

  Types types() {
    return processing.getTypeUtils();
  }
}
