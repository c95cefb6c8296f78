package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random chains of operators over random sources, run to their end or left at random. The property
 * {@code weft.soak.seconds} has each test run longer.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class SoakTest {
  private static final long NANOS = TimeUnit.SECONDS.toNanos(Long.getLong("weft.soak.seconds", 1));

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** A chain whose elements are those of its sources, in some order. */
  private static AsyncIterable<Integer> chain(Noise noise, AsyncIterable<Integer> first) {
    AsyncIterable<Integer> chain = first;
    for (int length = noise.roll(4); length >= 0; length--) {
      chain = longer(noise, chain, noise.roll(12));
    }
    return chain;
  }

  private static AsyncIterable<Integer> longer(
      Noise noise, AsyncIterable<Integer> chain, int which) {
    return switch (which) {
      case 0 -> chain.prefetch(1 + noise.roll(4));
      case 1 -> chain.mapAsync(1 + noise.roll(4), noise::later);
      case 2 -> chain.mapAsyncUnordered(1 + noise.roll(4), noise::later);
      case 3 -> chain.flatMap(1 + noise.roll(4), element -> noise.range(element, 1));
      case 4 -> chain.timeout(Duration.ofMinutes(1));
      case 5 -> chain.buffer(1 + noise.roll(4)).flatMap(1, Steps::of);
      case 6 -> chain.buffer(3, Duration.ofNanos(noise.roll(200_000))).flatMap(1, Steps::of);
      case 7 -> chain.window(1 + noise.roll(4)).flatMap(1 + noise.roll(2), part -> part);
      case 8 -> chain.window(4, Duration.ofNanos(noise.roll(200_000))).flatMap(2, part -> part);
      case 9 -> chain.share(1 + noise.roll(3));
      case 10 -> chain.takeUntil(new CompletableFuture<>());
      default -> chain.zip(noise.range(0, 1000), (element, place) -> element);
    };
  }

  private static AsyncIterable<Integer> program(Noise noise) {
    return chain(noise, chain(noise, noise.range(0, 20)).merge(chain(noise, noise.range(20, 20))));
  }

  private interface Trial {
    void run(Noise noise, AsyncIterable<Integer> program) throws Exception;
  }

  private void repeat(Trial trial) throws Exception {
    long begin = System.nanoTime();
    for (long seed = 0; System.nanoTime() - begin < NANOS; seed++) {
      Noise noise = new Noise(seed, threads);
      try {
        trial.run(noise, program(noise));
      } catch (Exception | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
      assertThat(noise.open).as("seed %s", seed).hasValue(0);
      assertThat(noise.wrong).as("seed %s", seed).hasNullValue();
    }
  }

  private static <T> T result(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  @Resumable
  static List<Integer> all(Await async, AsyncIterable<Integer> source, int limit) {
    List<Integer> list = new ArrayList<>();
    for (int element : async.each(source)) {
      list.add(element);
      if (list.size() == limit) {
        break;
      }
    }
    return list;
  }

  @Test
  void losesNothing() throws Exception {
    List<Integer> numbers = IntStream.range(0, 40).boxed().toList();
    repeat(
        (noise, program) ->
            assertThat(result(SoakTestWeft.all(program, -1)))
                .containsExactlyInAnyOrderElementsOf(numbers));
  }

  @Test
  void leavesNothingOpenAtABreak() throws Exception {
    repeat(
        (noise, program) -> {
          int limit = 1 + noise.roll(39);
          assertThat(result(SoakTestWeft.all(program, limit))).hasSize(limit);
        });
  }

  @Test
  void leavesNothingOpenIfClosedWhilePending() throws Exception {
    repeat(
        (noise, program) -> {
          AsyncIterator<Integer> pass = program.iterator();
          CompletionStage<Boolean> step = pass.advance();
          for (int left = noise.roll(30); left > 0 && result(step); left--) {
            step = pass.advance();
          }
          result(pass.closeAsync());
          assertThat(step.toCompletableFuture()).isDone();
        });
  }

  @Test
  void leavesNothingOpenOnALoop() throws Exception {
    repeat(
        (noise, program) -> {
          int limit = 1 + noise.roll(60);
          EventLoop.run(() -> SoakTestWeft.all(program, limit));
        });
  }

  @Test
  void leavesNothingOpenIfTheLoopCancels() throws Exception {
    repeat(
        (noise, program) ->
            EventLoop.run(
                () -> {
                  Task<List<Integer>> left = SoakTestWeft.all(program, -1);
                  return noise.roll(2) == 0
                      ? noise.later(left)
                      : new CompletableFuture<>().completeOnTimeout(null, 1, TimeUnit.MILLISECONDS);
                }));
  }
}
