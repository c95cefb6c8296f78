package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.GeneratorState;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** hasNext steps once and remembers; what it found is taken, or dropped, by the next step. */
final class HasNextTest {
  private int steps;

  /** Yields what it was sent, or the number of the step. */
  private final Gen gen =
      Gen.of(
          (self, state, input) -> {
            steps++;
            return self.yielded(1, input == null ? steps : input);
          },
          1,
          1);

  @Test
  void itStepsOnce() {
    assertThat(gen.hasNext()).isTrue();
    assertThat(gen.hasNext()).isTrue();
    assertThat(steps).isEqualTo(1);
    assertThat(gen.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(gen.next()).isEqualTo(1);
    assertThat(gen.next()).isEqualTo(2);
  }

  @Test
  void advanceTakesWhatItFound() {
    gen.hasNext();
    assertThat(gen.advance()).isTrue();
    assertThat(gen.current()).isEqualTo(1);
    assertThat(gen.advance()).isTrue();
    assertThat(gen.current()).isEqualTo(2);
  }

  @Test
  void sendDropsWhatItFound() {
    gen.hasNext();
    assertThat(gen.send("sent")).isTrue();
    assertThat(gen.current()).isEqualTo("sent");
    assertThat(gen.next()).isEqualTo(3);
  }

  @Test
  void sendOfNullDropsWhatItFoundToo() {
    gen.hasNext();
    assertThat(gen.send(null)).isTrue();
    assertThat(gen.current()).isEqualTo(2);
  }

  @Test
  void raiseDropsWhatItFound() {
    gen.hasNext();
    IllegalArgumentException error = new IllegalArgumentException();
    assertThat(gen.raise(error)).isTrue();
    assertThat(gen.current()).isSameAs(error);
  }

  @Test
  void closeDropsWhatItFound() {
    Gen plain = Gen.elements("result", "a", "b");
    plain.hasNext();
    plain.close();
    assertThat(plain.hasNext()).isFalse();
    assertThatThrownBy(plain::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void itIsFalseForEverAtTheEnd() {
    Gen plain = Gen.elements("result", "a");
    plain.next();
    assertThat(plain.hasNext()).isFalse();
    assertThat(plain.hasNext()).isFalse();
    assertThatThrownBy(plain::next).isInstanceOf(NoSuchElementException.class);
    assertThat(plain.result()).isEqualTo("result");
  }

  @Test
  void itWorksThroughADelegation() {
    Gen delegator = Gen.chain(gen);
    assertThat(delegator.hasNext()).isTrue();
    assertThat(delegator.hasNext()).isTrue();
    assertThat(delegator.next()).isEqualTo(1);
    delegator.hasNext();
    delegator.send("sent");
    assertThat(delegator.current()).isEqualTo("sent");
  }
}
