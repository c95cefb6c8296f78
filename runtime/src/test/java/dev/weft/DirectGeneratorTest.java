package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A template that runs itself keeps the protocol of a generator. */
final class DirectGeneratorTest {
  private final List<Object> log = new ArrayList<>();

  private void guarded(Yield<String> gen) {
    log.add("begins");
    try {
      gen.yield("a");
      gen.yield("b");
    } catch (IllegalArgumentException e) {
      gen.yield("caught " + e.getMessage());
    } finally {
      log.add("finally");
    }
  }

  private Generator<String, Void, Void> guarded() {
    return Direct.<String>generator(this::guarded);
  }

  @Test
  void runsNothingBeforeTheFirstStep() {
    Generator<String, Void, Void> generator = guarded();
    assertThat(log).isEmpty();
    assertThat(generator.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(generator.next()).isEqualTo("a");
    assertThat(log).containsExactly("begins");
    generator.close();
  }

  @Test
  void closeRunsFinally() {
    Generator<String, Void, Void> generator = guarded();
    generator.next();
    generator.close();
    assertThat(log).containsExactly("begins", "finally");
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(generator.advance()).isFalse();
  }

  @Test
  void closeBeforeTheFirstStepRunsNothing() {
    guarded().close();
    assertThat(log).isEmpty();
  }

  @Test
  void closeFailsIfTheTemplateYieldsInstead() {
    Generator<String, Void, Void> stubborn =
        Direct.<String>generator(
            gen -> {
              try {
                gen.yield("a");
              } finally {
                gen.yield("b");
              }
            });
    stubborn.next();
    assertThatThrownBy(stubborn::close).hasMessage("generator ignored GeneratorExit");
    assertThatThrownBy(stubborn::advance).isInstanceOf(GeneratorExit.class);
    assertThat(stubborn.state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void raiseThrowsAtTheYield() {
    Generator<String, Void, Void> generator = guarded();
    generator.next();
    assertThat(generator.raise(new IllegalArgumentException("this"))).isTrue();
    assertThat(generator.current()).isEqualTo("caught this");
    IOException failure = new IOException();
    assertThatThrownBy(() -> generator.raise(failure)).isSameAs(failure);
    assertThat(log).containsExactly("begins", "finally");
  }

  @Test
  void aFailureLeavesAsItIs() {
    IOException failure = new IOException();
    Generator<String, Void, Void> generator =
        Direct.<String>generator(
            gen -> {
              gen.yield("a");
              throw failure;
            });
    generator.next();
    assertThatThrownBy(() -> generator.advance(IOException.class)).isSameAs(failure);
    assertThat(generator.advance()).isFalse();
    assertThatThrownBy(generator::result).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void iteratorGivesAFreshOneOnceBegun() {
    Generator<String, Void, Void> generator = guarded();
    assertThat(generator.iterator() == generator).isTrue();
    assertThat(generator.iterator() == generator).isFalse();
    for (int i = 0; i < 2; i++) {
      List<String> taken = new ArrayList<>();
      for (String element : generator) {
        taken.add(element);
      }
      assertThat(taken).containsExactly("a", "b");
    }
  }

  @Test
  void delegatesToItselfAndToMachinesAlike() {
    Generator<Integer, Void, Integer> down = down(3);
    List<Integer> taken = new ArrayList<>();
    down.forEachRemaining(taken::add);
    assertThat(taken).containsExactly(3, 2, 1);
    assertThat(down.result()).isEqualTo(6);
  }

  private static Generator<Integer, Void, Integer> down(int from) {
    return Direct.<Integer, Integer>generator(
        gen -> {
          if (from == 0) {
            return 0;
          }
          gen.yield(from);
          return from + gen.yieldAll(down(from - 1));
        });
  }

  @Test
  void aStepFromWithinIsRefused() {
    List<Generator<String, Void, Void>> self = new ArrayList<>();
    self.add(
        Direct.<String>generator(
            gen -> {
              try {
                self.get(0).advance();
              } catch (IllegalStateException e) {
                gen.yield(e.getMessage());
              }
            }));
    assertThat(self.get(0).next()).isEqualTo("generator already executing");
    self.get(0).close();
  }
}
