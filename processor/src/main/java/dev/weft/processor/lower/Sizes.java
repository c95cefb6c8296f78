package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.Part;

/** Estimates how much code a block becomes, in characters of source. */
final class Sizes {
  /** What a name, a type or a jump comes to. */
  private static final int NAME = 8;

  private static final int STATE = 40;

  private Sizes() {}

  static int of(Block block) {
    int size = STATE;
    for (Step step : block.steps) {
      size += of(step.code()) + NAME;
    }
    for (Code code : Uses.ofEnd(block.end())) {
      size += of(code) + NAME;
    }
    return size;
  }

  static int of(Code code) {
    int size = 0;
    for (Part part : code.parts()) {
      if (part instanceof Part.Text text) {
        size += text.text().length();
      } else if (part instanceof Exit.Leap leap) {
        size += STATE + of(leap.steps());
      } else {
        size += NAME;
      }
    }
    return size;
  }
}
