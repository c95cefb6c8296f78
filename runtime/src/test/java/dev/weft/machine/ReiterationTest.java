package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The first iterator of a generator that has not begun is the generator; later ones are fresh. */
final class ReiterationTest {
  private static List<Object> all(Iterable<?> elements) {
    List<Object> all = new ArrayList<>();
    elements.forEach(all::add);
    return all;
  }

  private static void givesAFreshOneAfter(Consumer<Gen> beginning) {
    Gen gen = Gen.elements("result", "a", "b");
    beginning.accept(gen);
    Generator<Object, Object, Object> fresh = gen.iterator();
    assertThat(fresh == gen).isFalse();
    assertThat(all(fresh)).containsExactly("a", "b");
  }

  private static void givesAFreshAsyncOneAfter(Consumer<AsyncGen> beginning) {
    AsyncGen gen = AsyncGen.elements("result", "a", "b");
    beginning.accept(gen);
    AsyncGenerator<Object, Object, Object> fresh = gen.iterator();
    assertThat(fresh == gen).isFalse();
    assertThat(fresh.advance()).isCompletedWithValue(true);
    assertThat(fresh.current()).isEqualTo("a");
  }

  @Test
  void theFirstIteratorIsTheGeneratorItself() {
    Gen gen = Gen.elements("result", "a", "b");
    assertThat(gen.iterator() == gen).isTrue();
    assertThat(gen.iterator() == gen).isFalse();
    AsyncGen async = AsyncGen.elements("result", "a");
    assertThat(async.iterator() == async).isTrue();
    assertThat(async.iterator() == async).isFalse();
  }

  @Test
  void aForLoopAlwaysStartsAtTheBeginning() {
    Gen gen = Gen.elements("result", "a", "b");
    for (Object element : gen) {
      assertThat(element).isEqualTo("a");
      break;
    }
    assertThat(all(gen)).containsExactly("a", "b");
    assertThat(all(gen)).containsExactly("a", "b");
  }

  @Test
  void anythingThatBeginsItMakesTheNextIteratorAFreshOne() {
    givesAFreshOneAfter(Gen::advance);
    givesAFreshOneAfter(Gen::hasNext);
    givesAFreshOneAfter(Gen::next);
    givesAFreshOneAfter(gen -> gen.send(null));
    givesAFreshOneAfter(Gen::close);
    givesAFreshOneAfter(gen -> Gen.chain(gen).advance());
    givesAFreshOneAfter(gen -> gen.forEachRemaining(element -> {}));
    givesAFreshAsyncOneAfter(AsyncGen::advance);
    givesAFreshAsyncOneAfter(AsyncGen::closeAsync);
    givesAFreshAsyncOneAfter(gen -> AsyncGen.chain(gen).advance());
  }

  @Test
  void whatGivenAwayItselfHasNotBegunStillStarts() {
    Gen gen = Gen.elements("result", "a");
    gen.iterator();
    assertThat(gen.advance()).isTrue();
    Gen other = Gen.elements("result", "a");
    other.iterator();
    assertThat(Gen.chain(other).next()).isEqualTo("a");
    AsyncGen async = AsyncGen.elements("result", "a");
    async.iterator();
    assertThat(async.advance()).isCompletedWithValue(true);
  }

  @Test
  void aStreamIsOverAnIteratorAndClosesIt() {
    Gen gen = Gen.elements("result", "a", "b");
    assertThat(gen.stream()).containsExactly("a", "b");
    assertThat(gen.stream()).containsExactly("a", "b");
    Gen closed = Gen.elements("result", "a", "b");
    closed.stream().close();
    assertThat(closed.advance()).isFalse();
  }
}
