package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The arms of a lowered switch. */
final class Arms {
  private static final String CASE = "case ";

  /** No patterns: these have a space or a parenthesis in them. */
  private static final Pattern CONSTANTS = Pattern.compile("case [^ ,(]+(, [^ ,(]+)*");

  private Arms() {}

  /** Arms in a row that lead to the same block become one with all their constants. */
  static List<End.Select.Arm> merged(List<End.Select.Arm> arms) {
    List<End.Select.Arm> result = new ArrayList<>();
    for (End.Select.Arm arm : arms) {
      End.Select.Arm last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && last.block() == arm.block() && isPlain(last) && isPlain(arm)) {
        Code label = Code.text(text(last) + ", " + text(arm).substring(CASE.length()));
        result.set(result.size() - 1, new End.Select.Arm(label, arm.handOver(), arm.block()));
      } else {
        result.add(arm);
      }
    }
    return result;
  }

  static boolean isDefault(End.Select.Arm arm) {
    return arm.label().parts().size() == 1
        && arm.label().parts().get(0) instanceof Part.Text text
        && text.text().equals("default");
  }

  /** Whether an arm fits whatever other arms there are: by constants that are not null. */
  static boolean isDivisible(End.Select.Arm arm) {
    return isPlain(arm) || isDefault(arm);
  }

  /** Whether an arm is chosen by constants alone. */
  private static boolean isPlain(End.Select.Arm arm) {
    return arm.handOver().parts().isEmpty()
        && arm.label().parts().size() == 1
        && arm.label().parts().get(0) instanceof Part.Text text
        && CONSTANTS.matcher(text.text()).matches()
        && !text.text().contains("null");
  }

  private static String text(End.Select.Arm arm) {
    return ((Part.Text) arm.label().parts().get(0)).text();
  }
}
