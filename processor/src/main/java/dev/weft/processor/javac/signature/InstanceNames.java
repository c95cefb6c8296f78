package dev.weft.processor.javac.signature;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** What a facade method calls the instance it is given. */
final class InstanceNames {
  private InstanceNames() {}

  /**
   * The class's name with a small letter, {@code urlReader} for {@code URLReader}; {@code self}
   * where that is taken.
   */
  static String pick(String className, Set<String> taken) {
    String name = decapitalized(className);
    if (isFree(name, taken)) return name;
    String self = "self";
    for (int number = 2; !isFree(self, taken); number++) self = "self" + number;
    return self;
  }

  private static boolean isFree(String name, Set<String> taken) {
    return SourceVersion.isName(name) && !taken.contains(name);
  }

  private static String decapitalized(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) capitals++;
    boolean wordFollows = capitals > 1 && capitals < name.length();
    int lowered =
        wordFollows && Character.isLowerCase(name.charAt(capitals)) ? capitals - 1 : capitals;
    return name.substring(0, lowered).toLowerCase(java.util.Locale.ROOT) + name.substring(lowered);
  }
}
