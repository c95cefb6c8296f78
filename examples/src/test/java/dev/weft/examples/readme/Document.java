package dev.weft.examples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Markdown file of the repository.
 *
 * @param path where it is
 * @param text what is in it
 */
public record Document(Path path, String text) {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

  /** Reads a file, given by its path from the root of the repository. */
  public static Document read(String path) throws IOException {
    return new Document(ROOT.resolve(path), file(path));
  }

  /** The fenced blocks of a language. */
  public List<String> blocks(String language) {
    return Pattern.compile("(?ms)(?<=^```" + language + "\\n).*?(?=\\n```$)")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toList());
  }

  /** The fenced block that begins in some way. */
  String blockFrom(String beginning) {
    return blocks("java").stream()
        .filter(block -> block.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  /** The files it links to. */
  public List<Path> links() {
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://"))
        .map(path::resolveSibling)
        .collect(Collectors.toList());
  }

  /** Puts a block in the place of another. */
  void replace(String block, String other) throws IOException {
    write(text.replace(block, other));
  }

  /** Puts another text into the file. */
  public void write(String other) throws IOException {
    Files.writeString(path, other);
  }

  /** The text of another file of the repository. */
  public static String file(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }
}
