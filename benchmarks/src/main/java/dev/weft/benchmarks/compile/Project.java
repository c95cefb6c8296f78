package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources with a given number of templates: ten to a class, twenty classes to a package. */
final class Project {
  private static final int CLASSES_TO_A_PACKAGE = 20;
  private static final String IMPORTS =
      """
      import static java.util.stream.Collectors.groupingBy;

      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      import java.io.IOException;
      import java.time.Duration;
      import java.util.HashMap;
      import java.util.HashSet;
      import java.util.Iterator;
      import java.util.List;
      import java.util.Map;
      import java.util.Set;
      import java.util.concurrent.CompletionStage;

      """;

  private Project() {}

  /** Writes the sources below a folder and returns their paths. */
  static List<Path> write(Path folder, int templates) throws IOException {
    List<Path> sources = new ArrayList<>();
    int toAClass = Shapes.TEMPLATES.size();
    for (int first = 0; first < templates; first += toAClass) {
      int number = first / toAClass;
      String inPackage = "p" + number / CLASSES_TO_A_PACKAGE;
      String name = "Table" + number;
      List<String> ofClass = Shapes.TEMPLATES.subList(0, Math.min(toAClass, templates - first));
      Path source = folder.resolve(inPackage).resolve(name + ".java");
      Files.createDirectories(source.resolveSibling("."));
      sources.add(Files.writeString(source, text(inPackage, name, ofClass)));
    }
    return sources;
  }

  private static String text(String inPackage, String name, List<String> templates) {
    String members = Shapes.MEMBERS + "\n" + String.join("\n", templates);
    String header = "package " + inPackage + ";\n\n" + IMPORTS;
    return header + "class " + name + " {\n" + members.replace("OWNER", name) + "}\n";
  }
}
