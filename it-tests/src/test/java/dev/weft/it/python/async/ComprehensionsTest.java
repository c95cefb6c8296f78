package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comprehensions with async for and await are loops that fill a collection. */
final class ComprehensionsTest {
  @Resumable
  static void range(AsyncYield<Integer> gen, Trace t, int stop) {
    for (int i = 0; i < stop; i++) {
      gen.await(t.later("before " + i, 0));
      gen.yield(i);
    }
  }

  @Resumable
  static int same(Await async, Trace t, int i) {
    return async.await(t.later("same", i));
  }

  @Resumable
  static void doubled(AsyncYield<Integer> gen, Trace t) {
    for (int i : gen.each(ComprehensionsTestWeft.range(t, 4))) {
      gen.yield(i * 2);
    }
  }

  @Resumable
  static void doubledIfTrue(AsyncYield<Integer> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      if (gen.await(ComprehensionsTestWeft.same(t, i)) != 0) {
        gen.yield(i * 2);
      }
    }
  }

  @Resumable
  static List<Object> awaited(Await async, Trace t) {
    Set<Integer> set = new LinkedHashSet<>();
    Map<Integer, Integer> map = new LinkedHashMap<>();
    for (Task<Integer> task :
        List.of(ComprehensionsTestWeft.same(t, 1), ComprehensionsTestWeft.same(t, 41))) {
      set.add(async.await(task));
      map.put(async.await(task), 1 + async.await(task));
    }
    return List.of(set, map);
  }

  @Resumable
  static List<Integer> flattened(Await async, Trace t) {
    List<Integer> list = new ArrayList<>();
    for (Task<Task<Integer>> outer : List.of(ComprehensionsTestWeft.nested(10, t))) {
      list.add(async.await(async.await(outer)));
    }
    return list;
  }

  @Resumable
  static Task<Integer> nested(Await async, int i, Trace t) {
    async.await(t.later("nested", 0));
    return ComprehensionsTestWeft.same(t, i);
  }

  @Resumable
  static List<Integer> filtered(Await async, Trace t) {
    List<Integer> list = new ArrayList<>();
    for (int i : async.each(ComprehensionsTestWeft.range(t, 5))) {
      if (0 < i && i < 4) {
        list.add(i + 10);
      }
    }
    return list;
  }

  @Resumable
  static List<List<Integer>> withinLists(Await async, Trace t) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int j = 10; j <= 20; j += 10) {
      List<Integer> inner = new ArrayList<>();
      for (int i : async.each(ComprehensionsTestWeft.range(t, 2))) {
        inner.add(i + j);
      }
      lists.add(inner);
    }
    return lists;
  }

  @Resumable
  static List<Integer> ofGenerators(Await async, Trace t) {
    List<Integer> list = new ArrayList<>();
    for (AsyncGenerator<Integer, Void, Void> gen :
        List.of(ComprehensionsTestWeft.range(t, 3), ComprehensionsTestWeft.range(t, 5))) {
      for (int x : async.each(gen)) {
        list.add(x);
      }
    }
    return list;
  }

  @Resumable
  static List<Integer> ofOneThatFails(Await async, Trace t) {
    List<Integer> list = new ArrayList<>();
    for (int x : async.each(ComprehensionsTestWeft.doubledIfTrue(t))) {
      list.add(x);
      if (list.size() == 2) {
        throw new Failure("aaa");
      }
    }
    return list;
  }

  private static <R> R run(Mode mode, String template) {
    Trace trace = mode.trace();
    Task<R> task = mode.start(ComprehensionsTest.class, template, trace);
    return Steps.await(task, trace);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_expression_01 and _02 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void generatorExpressions(Mode mode) {
    assertThat(Steps.of(mode, ComprehensionsTest.class, "doubled").all())
        .containsExactly(0, 2, 4, 6, Steps.STOP);
    assertThat(Steps.of(mode, ComprehensionsTest.class, "doubledIfTrue").all())
        .containsExactly(2, 4, 6, Steps.STOP);
  }

  /** test_coroutines.CoroutineTest.test_comp_1, _2, _6, _8 and _10 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void awaitsInside(Mode mode) {
    assertThat(ComprehensionsTest.<Object>run(mode, "awaited"))
        .hasToString("[[1, 41], {1=2, 41=42}]");
    assertThat(ComprehensionsTest.<Object>run(mode, "flattened")).isEqualTo(List.of(10));
  }

  /** test_coroutines.CoroutineTest.test_comp_3, _4, _4_2, _5 and _9 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void conditions(Mode mode) {
    assertThat(ComprehensionsTest.<Object>run(mode, "filtered")).isEqualTo(List.of(11, 12, 13));
  }

  /** test_coroutines.CoroutineTest.test_nested_comp */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void withinOthers(Mode mode) {
    assertThat(ComprehensionsTest.<Object>run(mode, "withinLists"))
        .hasToString("[[10, 11], [20, 21]]");
    assertThat(ComprehensionsTest.<Object>run(mode, "ofGenerators"))
        .isEqualTo(List.of(0, 1, 2, 0, 1, 2, 3, 4));
  }

  /** test_coroutines.CoroutineTest.test_comp_7 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void failures(Mode mode) {
    assertThatThrownBy(() -> run(mode, "ofOneThatFails")).hasMessage("aaa");
  }
}
