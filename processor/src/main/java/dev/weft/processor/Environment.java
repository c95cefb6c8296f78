package dev.weft.processor;

import dev.weft.processor.javac.Rejections;
import dev.weft.processor.javac.TreesAccess;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Reporter;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every step of one compilation shares. */
record Environment(
    ProcessingEnvironment processing,
    TreesAccess trees,
    Rejections rejections,
    SourceFiles files,
    Reporter<Position> reporter) {
  Elements elements() {
    return processing.getElementUtils();
  }

  Types types() {
    return processing.getTypeUtils();
  }
}
