package dev.weft.examples.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The Python comments of a source file, each beside the Java member below it. */
public final class Listing {
  private static final String COMMENT = "  //";
  private static final String MEMBER_END = "  }";

  private final List<String> left = new ArrayList<>();
  private final List<String> right = new ArrayList<>();

  private Listing() {}

  /** Reads the source of a class, which lies beside it on the class path. */
  public static Listing of(Class<?> type) {
    try (InputStream source = type.getResourceAsStream(type.getSimpleName() + ".java")) {
      if (source == null) {
        throw new IllegalStateException("no source of " + type + " on the class path");
      }
      return of(new String(source.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Listing of(String source) {
    Listing listing = new Listing();
    List<String> python = new ArrayList<>();
    for (Iterator<String> lines = source.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      if (line.startsWith(COMMENT)) {
        python.add(line.substring(Math.min(line.length(), COMMENT.length() + 1)));
      } else if (!python.isEmpty()) {
        listing.add(python, member(line, lines));
        python.clear();
      }
    }
    return listing;
  }

  /** A member from its first line to its last, moved to the margin. */
  private static List<String> member(String first, Iterator<String> more) {
    List<String> java = new ArrayList<>();
    String line = first;
    while (!line.startsWith(MEMBER_END)) {
      java.add(line.strip().isEmpty() ? "" : line.substring(2));
      line = more.next();
    }
    java.add("}");
    return java;
  }

  private void add(List<String> python, List<String> java) {
    int height = Math.max(python.size(), java.size()) + 1;
    left.addAll(padded(python, height));
    right.addAll(padded(java, height));
  }

  private static List<String> padded(List<String> lines, int height) {
    List<String> padded = new ArrayList<>(lines);
    padded.addAll(Collections.nCopies(height - lines.size(), ""));
    return padded;
  }

  /** The two columns, line by line. */
  public List<String> rows() {
    int width = left.stream().mapToInt(String::length).max().orElse(0);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      String gap = " ".repeat(width - left.get(i).length());
      rows.add((left.get(i) + gap + " | " + right.get(i)).stripTrailing());
    }
    return rows;
  }
}
