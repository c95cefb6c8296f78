package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drops the numbers that note which way a block is left where there is only one, so that nobody
 * asks.
 */
final class DeadMarks {
  private static final Pattern MARK = Pattern.compile(" = \\d+;\\n?");

  private static final Pattern TEST = Pattern.compile(" == \\d+");

  private final Set<Variable> read = new HashSet<>();

  private DeadMarks(List<Block> blocks) {
    for (Block block : blocks) {
      Uses.inBlock(block).stream().filter(LocalUse::reads).forEach(use -> read.add(use.variable()));
    }
  }

  static void drop(List<Block> blocks) {
    DeadMarks marks = new DeadMarks(blocks);
    for (Block block : blocks) {
      block.steps.replaceAll(step -> new Step(marks.without(step.code()), step.declares()));
      block.steps.removeIf(step -> step.code().parts().isEmpty() && step.declares().isEmpty());
    }
  }

  /** Whether a condition only looks at a number. */
  static boolean isTest(Code condition) {
    List<Part> parts = condition.parts();
    return parts.size() == 2
        && parts.get(0) instanceof LocalUse use
        && use.variable().kind() == Variable.Kind.CARRIED
        && TEST.matcher(text(parts, 1)).matches();
  }

  private Code without(Code code) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < code.parts().size(); i++) {
      Part part = code.parts().get(i);
      if (part instanceof Exit.Leap leap) {
        parts.add(new Exit.Leap(without(leap.steps())));
      } else if (isMark(code.parts(), i)) {
        i++;
        String rest = MARK.matcher(text(code.parts(), i)).replaceFirst("");
        if (!rest.isEmpty()) {
          parts.add(new Part.Text(rest));
        } else if (text(code.parts(), i + 1).equals("\n")) {
          i++;
        }
      } else {
        parts.add(part);
      }
    }
    return new Code(parts);
  }

  private boolean isMark(List<Part> parts, int at) {
    return parts.get(at) instanceof LocalUse use
        && use.access() == LocalUse.Access.WRITE
        && use.variable().kind() == Variable.Kind.CARRIED
        && !read.contains(use.variable())
        && MARK.matcher(text(parts, at + 1)).lookingAt();
  }

  private static String text(List<Part> parts, int at) {
    return at < parts.size() && parts.get(at) instanceof Part.Text text ? text.text() : "";
  }
}
