package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A number for each state, as a {@code switch} over the states: in several methods, by ranges of
 * states, where one would be too large.
 */
final class StateTable {
  private static final int RANGE = 400;

  private final String name;
  private final Map<Integer, List<Integer>> values;
  private final String otherwise;

  /**
   * A table.
   *
   * @param name what its methods are called, if it takes several
   * @param values for every number, the states that have it
   * @param otherwise the number of all other states
   */
  StateTable(String name, Map<Integer, List<Integer>> values, String otherwise) {
    this.name = name;
    this.values = values;
    this.otherwise = otherwise;
  }

  private int ranges() {
    return 1 + values.values().stream().mapToInt(Collections::max).max().orElse(0) / RANGE;
  }

  /** The number of {@code state}, an expression; it may call methods that are to be added. */
  CodeBlock value() {
    return ranges() == 1 ? choice(values) : dispatch(0);
  }

  /** The methods that the expression calls, if any. */
  List<MethodSpec> methods() {
    List<MethodSpec> result = new ArrayList<>();
    for (int i = 0; ranges() > 1 && i < ranges(); i++) {
      result.add(
          MethodSpec.methodBuilder(name(i))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(TypeName.INT)
              .addParameter(int.class, "state")
              .addCode("return $L;\n", choice(within(i * RANGE, (i + 1) * RANGE)))
              .build());
    }
    return result;
  }

  void addMethods(TypeSpec.Builder type) {
    methods().forEach(type::addMethod);
  }

  private String name(int range) {
    return name + (range + 1);
  }

  private Map<Integer, List<Integer>> within(int start, int end) {
    Map<Integer, List<Integer>> result = new TreeMap<>();
    values.forEach(
        (value, states) -> {
          List<Integer> part = states.stream().filter(s -> start <= s && s < end).toList();
          if (!part.isEmpty()) {
            result.put(value, part);
          }
        });
    return result;
  }

  // Produce: state < 400 ? handler1(state) : state < 800 ? handler2(state) : handler3(state)
  private CodeBlock dispatch(int range) {
    CodeBlock call = CodeBlock.of("$L(state)", name(range));
    return range == ranges() - 1
        ? call
        : CodeBlock.of("state < $L ? $L : $L", (range + 1) * RANGE, call, dispatch(range + 1));
  }

  // Produce: switch (state) { case 1, 2 -> 3; default -> UNCAUGHT; }
  private CodeBlock choice(Map<Integer, List<Integer>> numbers) {
    SourceLines out = new SourceLines().add("switch (state) {\n").indent();
    numbers.forEach(
        (value, states) -> {
          String list = states.stream().map(String::valueOf).collect(Collectors.joining(", "));
          out.add("case " + list + " -> " + value + ";\n");
        });
    return out.add("default -> " + otherwise + ";\n").unindent().add("}").build();
  }
}
