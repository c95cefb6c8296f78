package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.it.kit.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "email" of test_generators: union-find, where a generator steps another's. */
final class UnionFindTest {
  private static final List<String> NAMES = List.of("ABCDEFGHIJKLM".split(""));

  /** "email": after each merge of two roots, the root of every set. */
  @ParameterizedTest
  @EnumSource
  void mergesOneByOne(Form form) {
    Map<String, DisjointSet> sets =
        NAMES.stream()
            .collect(Collectors.toMap(Function.identity(), name -> new DisjointSet(name, form)));
    assertThat(roots(sets)).isEqualTo("ABCDEFGHIJKLM");
    List<String> merges = List.of("KB", "AF", "EF", "DC", "MC", "JB", "BC", "FG", "LC", "GI", "IH");
    List<String> roots =
        merges.stream()
            .map(
                merge -> {
                  sets.get(merge.substring(0, 1)).unite(sets.get(merge.substring(1)));
                  return roots(sets);
                })
            .toList();
    assertThat(roots)
        .containsExactly(
            "ABCDEFGHIJBLM",
            "FBCDEFGHIJBLM",
            "FBCDFFGHIJBLM",
            "FBCCFFGHIJBLM",
            "FBCCFFGHIJBLC",
            "FBCCFFGHIBBLC",
            "FCCCFFGHICCLC",
            "GCCCGGGHICCLC",
            "GCCCGGGHICCCC",
            "ICCCIIIHICCCC",
            "HCCCHHHHHCCCC");
    sets.get("C").unite(sets.get("H"));
    assertThat(roots(sets)).isEqualTo("HHHHHHHHHHHHH");
    assertThatThrownBy(() -> sets.get("C").unite(sets.get("A")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String roots(Map<String, DisjointSet> sets) {
    Stream<DisjointSet> inOrder = new TreeMap<>(sets).values().stream();
    return inOrder.map(set -> set.root().name).collect(Collectors.joining());
  }
}
