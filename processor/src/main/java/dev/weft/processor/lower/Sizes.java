package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.SourceSize;

/** Estimates how many bytecodes a block becomes. */
final class Sizes {
  /** A local, which may be a field. */
  private static final int LOCAL = 5;

  /** A type, or a name of the machine's own. */
  private static final int NAME = 2;

  /** Storing what a statement computes. */
  private static final int STEP = 5;

  /** What a state comes to beside its statements. */
  private static final int STATE = 40;

  /** A number of a state. */
  static final int NUMBER = 8;

  /** A jump. */
  private static final int LEAP = 12;

  private Sizes() {}

  static int of(Block block) {
    int size = STATE;
    for (Step step : block.steps) {
      size += of(step);
    }
    for (Code code : Uses.ofEnd(block.end())) {
      size += of(code) + LEAP;
    }
    return size;
  }

  static int of(Step step) {
    return STEP + of(step.code());
  }

  static int of(Code code) {
    int size = 0;
    for (Part part : code.parts()) {
      if (part instanceof Part.Text text) {
        size += SourceSize.of(text.text());
      } else if (part instanceof Exit.Leap leap) {
        size += LEAP + of(leap.steps());
      } else {
        size += part instanceof LocalUse ? LOCAL : NAME;
      }
    }
    return size;
  }
}
