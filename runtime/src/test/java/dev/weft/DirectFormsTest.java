package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way in which {@link Direct} is called. */
final class DirectFormsTest {
  /** Templates as users write them. */
  static final class Templates {
    private Templates() {}

    static void odds(Yield<Integer> gen, int from, int to) {
      for (int i = from; i <= to; i++) {
        if (i % 2 == 1) {
          gen.yield(i);
        }
      }
    }

    static int counted(Yield<String> gen, String... words) {
      gen.yieldAll(Stream.of(words));
      return words.length;
    }

    static void echo(Exchange<String, Integer> gen) {
      Integer sent = gen.yield("ready");
      while (sent != null) {
        sent = gen.yield("got " + sent);
      }
    }

    static int sum(Exchange<String, Integer> gen) {
      return gen.yield("a") + gen.yield("b");
    }

    static void awaited(AsyncYield<String> gen, CompletableFuture<String> stage) {
      gen.yield(gen.await(stage));
    }

    static int awaitedSum(AsyncExchange<String, Integer> gen, CompletableFuture<Integer> stage) {
      return gen.yield("a") + gen.await(stage);
    }
  }

  private static <T> List<T> all(Generator<T, ?, ?> generator) {
    List<T> all = new ArrayList<>();
    generator.forEachRemaining(all::add);
    return all;
  }

  @Test
  void generatorWithoutAResult() {
    Generator<Integer, Void, Void> odds =
        Direct.<Integer>generator(gen -> Templates.odds(gen, 1, 9));
    assertThat(all(odds)).containsExactly(1, 3, 5, 7, 9);
    assertThat(odds.result()).isNull();
  }

  @Test
  void generatorWithAResult() {
    Generator<String, Void, Integer> block =
        Direct.generator(
            gen -> {
              return Templates.counted(gen, "a", "b");
            });
    Generator<String, Void, Integer> typed =
        Direct.<String, Integer>generator(gen -> Templates.counted(gen, "a", "b"));
    for (Generator<String, Void, Integer> counted : List.of(block, typed)) {
      assertThat(all(counted)).containsExactly("a", "b");
      assertThat(counted.result()).isEqualTo(2);
    }
  }

  @Test
  void exchangeWithoutAResult() {
    Generator<String, Integer, Void> echo = Direct.<String, Integer>exchange(Templates::echo);
    assertThat(echo.advance()).isTrue();
    assertThat(echo.current()).isEqualTo("ready");
    assertThat(echo.send(1)).isTrue();
    assertThat(echo.current()).isEqualTo("got 1");
    assertThat(echo.send(null)).isFalse();
  }

  @Test
  void exchangeWithAResult() {
    Generator<String, Integer, Integer> sum =
        Direct.<String, Integer, Integer>exchange(gen -> Templates.sum(gen));
    assertThat(sum.advance()).isTrue();
    assertThat(sum.send(1)).isTrue();
    assertThat(sum.send(2)).isFalse();
    assertThat(sum.result()).isEqualTo(3);
  }

  @Test
  void asyncGeneratorWithoutAResult() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    AsyncGenerator<String, Void, Void> generator =
        Direct.<String>asyncGenerator(gen -> Templates.awaited(gen, stage));
    CompletableFuture<Boolean> step = generator.advance().toCompletableFuture();
    assertThat(step).isNotDone();
    stage.complete("a");
    assertThat(step).isCompletedWithValue(true);
    assertThat(generator.current()).isEqualTo("a");
    assertThat(generator.advance()).isCompletedWithValue(false);
  }

  @Test
  void asyncGeneratorWithAResult() {
    AsyncGenerator<String, Void, String> generator =
        Direct.asyncGenerator(
            gen -> {
              gen.yield("a");
              return "result";
            });
    assertThat(generator.advance()).isCompletedWithValue(true);
    assertThat(generator.advance()).isCompletedWithValue(false);
    assertThat(generator.result()).isEqualTo("result");
  }

  @Test
  void asyncExchange() {
    CompletableFuture<Integer> stage = CompletableFuture.completedFuture(2);
    AsyncGenerator<String, Integer, Integer> sum =
        Direct.<String, Integer, Integer>asyncExchange(gen -> Templates.awaitedSum(gen, stage));
    assertThat(sum.advance()).isCompletedWithValue(true);
    assertThat(sum.send(1)).isCompletedWithValue(false);
    assertThat(sum.result()).isEqualTo(3);
    AsyncGenerator<String, Integer, Void> plain =
        Direct.<String, Integer>asyncExchange(gen -> gen.yield("sent " + gen.yield("a")));
    assertThat(plain.advance()).isCompletedWithValue(true);
    assertThat(plain.send(1)).isCompletedWithValue(true);
    assertThat(plain.current()).isEqualTo("sent 1");
  }

  @Test
  void taskWithAndWithoutAResult() {
    CompletableFuture<Integer> stage = CompletableFuture.completedFuture(2);
    Task<Integer> value = Direct.task(async -> async.await(stage));
    assertThat(value).isCompletedWithValue(2);
    Task<Void> nothing =
        Direct.task(
            async -> {
              async.await(stage);
            });
    assertThat(nothing).isCompletedWithValue(null);
  }
}
