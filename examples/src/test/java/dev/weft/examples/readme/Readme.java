package dev.weft.examples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The README at the root of the repository. */
record Readme(Path root, String text) {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

  static Readme read() throws IOException {
    Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    return new Readme(root, Files.readString(root.resolve("README.md")));
  }

  /** The fenced blocks of a language. */
  List<String> blocks(String language) {
    return block(language).results().map(MatchResult::group).collect(Collectors.toList());
  }

  private Matcher block(String language) {
    return Pattern.compile("(?ms)(?<=^```" + language + "\\n).*?(?=\\n```$)").matcher(text);
  }

  /** The fenced block that begins in some way. */
  String blockFrom(String beginning) {
    return blocks("java").stream()
        .filter(block -> block.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  /** The files it links to. */
  List<String> links() {
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://"))
        .collect(Collectors.toList());
  }

  /** Puts a block in the place of another. */
  void replace(String block, String other) throws IOException {
    Files.writeString(root.resolve("README.md"), text.replace(block, other));
  }

  /** Another file of the repository. */
  String file(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }
}
