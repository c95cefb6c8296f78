package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Failures;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A delegator hands its steps to its delegate, and takes its result (PEP 380). */
final class DelegationTest {
  private static List<Object> all(Gen gen) {
    List<Object> all = new ArrayList<>();
    gen.forEachRemaining(all::add);
    return all;
  }

  @Test
  void hasTheElementsOfItsDelegatesInTurnAndTheLastResult() {
    Gen gen = Gen.chain(Gen.elements(1, "a", "b"), Gen.elements(2), Gen.elements(3, "c"));
    assertThat(all(gen)).containsExactly("a", "b", "c");
    assertThat(gen.result()).isEqualTo(3);
  }

  @Test
  void takesAnythingThatHasElements() {
    AtomicInteger closed = new AtomicInteger();
    Gen gen =
        Gen.of(
            (self, state, input) ->
                switch (state) {
                  case 0 -> self.delegate(1, List.of("a"));
                  case 1 -> self.delegate(2, List.of("b").iterator());
                  case 2 -> self.delegate(3, Stream.of("c").onClose(closed::incrementAndGet));
                  case 3 -> self.delegate(4, (Iterable<?>) Gen.elements("result", "d"));
                  default -> self.complete(input);
                });
    assertThat(all(gen)).containsExactly("a", "b", "c", "d");
    assertThat(closed).hasValue(1);
    assertThat(gen.result()).isEqualTo("result");
  }

  @Test
  void anAsynchronousOneTakesBothKinds() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    AsyncGen gen =
        AsyncGen.of(
            (self, state, input) ->
                switch (state) {
                  case 0 -> self.delegate(1, Gen.elements(1, "a"));
                  case 1 -> self.delegate(2, AsyncGen.values(stage));
                  default -> self.complete(input);
                });
    assertThat(gen.advance()).isCompletedWithValue(true);
    assertThat(gen.current()).isEqualTo("a");
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    stage.complete("b");
    assertThat(step).isCompletedWithValue(true);
    assertThat(gen.current()).isEqualTo("b");
    assertThat(gen.advance()).isCompletedWithValue(false);
    assertThat(gen.result()).isEqualTo("result");
  }

  @Test
  void passesOnWhatIsSentAndRaised() {
    Gen echo = Gen.of((self, state, input) -> self.yielded(1, input), 1, 1);
    Gen gen = Gen.chain(Gen.chain(echo));
    gen.advance();
    gen.send("sent");
    assertThat(gen.current()).isEqualTo("sent");
    IOException error = new IOException();
    assertThat(gen.raise(error)).isTrue();
    assertThat(gen.current()).isSameAs(error);
  }

  @Test
  void handlesWhatItsDelegateThrows() {
    IOException failure = new IOException();
    Gen failing =
        Gen.of(
            (self, state, input) -> {
              throw failure;
            });
    Gen gen =
        Gen.of(
            (self, state, input) ->
                state == 0 ? self.delegate(1, Gen.chain(failing)) : self.yielded(3, input),
            1,
            2);
    assertThat(gen.next()).isSameAs(failure);
    assertThat(failing.state()).isEqualTo(GeneratorState.CLOSED);
    AsyncGen async = AsyncGen.chain(AsyncGen.values(CompletableFuture.failedFuture(failure)));
    assertThat(Failures.of(async.advance())).isSameAs(failure);
  }

  @Test
  void closesItsDelegatesInnermostFirst() {
    List<String> log = new ArrayList<>();
    Generator<Object, Object, Object> gen = closing("inner", log, Gen.elements("result", "a"));
    gen = closing("middle", log, gen);
    gen = closing("outer", log, gen);
    gen.advance();
    gen.close();
    assertThat(log).containsExactly("inner", "middle", "outer");
  }

  private static Gen closing(String name, List<String> log, Generator<?, ?, ?> delegate) {
    return Gen.of(
        (self, state, input) -> {
          if (state == 0) {
            return self.delegate(1, delegate);
          }
          log.add(name);
          throw (Throwable) input;
        },
        1,
        2);
  }

  @Test
  void refusesToSendToWhatIsNoGenerator() {
    Gen gen = Gen.of((self, state, input) -> self.delegate(1, List.of("a", "b")));
    gen.advance();
    assertThatThrownBy(() -> gen.send("something")).isInstanceOf(IllegalStateException.class);
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
  }
}
