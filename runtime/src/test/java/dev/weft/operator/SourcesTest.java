package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Direct;
import dev.weft.Failures;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Unfolded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources that need no other. */
final class SourcesTest {
  private final List<Object> log = new ArrayList<>();

  private static <T> CompletionStage<T> later(T value) {
    return CompletableFuture.supplyAsync(() -> value);
  }

  @Test
  void given() {
    assertThat(Took.all(AsyncIterable.empty())).isEmpty();
    assertThat(Took.all(AsyncIterable.of())).isEmpty();
    assertThat(Took.all(AsyncIterable.of("a"))).containsExactly("a");
    assertThat(Took.all(AsyncIterable.of((Object) null))).containsExactly((Object) null);
    String[] array = {"a", null};
    AsyncIterable<String> source = AsyncIterable.of(array);
    array[0] = "b";
    assertThat(Took.all(source)).containsExactly("a", null);
    assertThat(Took.all(source)).containsExactly("a", null);
  }

  @Test
  void range() {
    assertThat(Took.all(AsyncIterable.range(-1, 2))).containsExactly(-1, 0, 1);
    assertThat(Took.all(AsyncIterable.range(2, 2))).isEmpty();
    assertThat(Took.all(AsyncIterable.range(3, 2))).isEmpty();
    assertThat(Took.all(AsyncIterable.range(Integer.MAX_VALUE - 1, Integer.MAX_VALUE)))
        .containsExactly(Integer.MAX_VALUE - 1);
  }

  @Test
  void generateAsksWhenItIsAsked() {
    int[] asked = {0};
    assertThat(Took.first(2, AsyncIterable.generate(() -> ++asked[0]))).containsExactly(1, 2);
    assertThat(asked[0]).isEqualTo(2);
    assertThat(Took.first(2, AsyncIterable.generateAsync(() -> later("a"))))
        .containsExactly("a", "a");
  }

  @Test
  void iterate() {
    assertThat(Took.first(1, AsyncIterable.<Object>iterate(1, e -> log.add(e)))).containsExactly(1);
    assertThat(log).isEmpty();
    assertThat(Took.first(3, AsyncIterable.iterate(1, e -> e * 2))).containsExactly(1, 2, 4);
    assertThat(Took.all(AsyncIterable.iterate(1, e -> e < 5, e -> e * 2))).containsExactly(1, 2, 4);
    assertThat(Took.all(AsyncIterable.iterate(9, e -> e < 5, e -> e * 2))).isEmpty();
    assertThat(Took.first(3, AsyncIterable.iterateAsync(1, e -> later(e * 2))))
        .containsExactly(1, 2, 4);
  }

  @Test
  void unfold() {
    AsyncIterable<String> source =
        AsyncIterable.unfold(
            1, i -> i > 3 ? Optional.empty() : Optional.of(new Unfolded<>("e" + i, i + 1)));
    assertThat(Took.all(source)).containsExactly("e1", "e2", "e3");
    assertThat(Took.all(source)).containsExactly("e1", "e2", "e3");
    AsyncIterable<String> pages =
        AsyncIterable.unfoldAsync(
            1, i -> later(i > 2 ? Optional.empty() : Optional.of(new Unfolded<>("p" + i, i + 1))));
    assertThat(Took.all(pages)).containsExactly("p1", "p2");
  }

  @Test
  void iterables() {
    List<Integer> list = List.of(1, 2);
    AsyncIterable<Number> source = AsyncIterable.fromIterable(list);
    assertThat(Took.all(source)).containsExactly(1, 2);
    assertThat(Took.all(source)).containsExactly(1, 2);
    AsyncIterable<Integer> rest = AsyncIterable.fromIterator(list.iterator());
    assertThat(Took.first(1, rest)).containsExactly(1);
    assertThat(Took.all(rest)).containsExactly(2);
    assertThat(Took.all(rest)).isEmpty();
  }

  @Test
  void aGeneratorThatIsLeftIsClosed() {
    Generator<Integer, Void, Void> generator =
        Direct.<Integer>generator(
            gen -> {
              try {
                gen.yield(1);
                gen.yield(2);
              } finally {
                log.add("closed");
              }
            });
    assertThat(Took.first(1, AsyncIterable.fromIterable(generator))).containsExactly(1);
    assertThat(log).containsExactly("closed");
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void aStreamIsClosedOnEveryWayOut() {
    IOException failure = new IOException();
    Stream<Integer> all = Stream.of(1, 2).onClose(() -> log.add("all"));
    assertThat(Took.all(AsyncIterable.fromStream(all))).containsExactly(1, 2);
    Stream<Integer> left = Stream.of(1, 2).onClose(() -> log.add("left"));
    assertThat(Took.first(1, AsyncIterable.fromStream(left))).containsExactly(1);
    AsyncIterable<Integer> again =
        AsyncIterable.fromStream(() -> Stream.of(1).onClose(() -> log.add("again")));
    assertThat(Took.all(again.concat(again).concat(AsyncIterable.fail(failure)).onErrorReturn(3)))
        .containsExactly(1, 1, 3);
    assertThat(log).containsExactly("all", "left", "again", "again");
    assertThat(Took.untilFailure(AsyncIterable.fromStream(all)).get(0))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPublisherIsSubscribedToByEachPass() {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 16);
    AsyncIterable<Object> source = AsyncIterable.fromPublisher(publisher);
    AsyncIterator<Object> pass = source.iterator();
    assertThat(publisher.hasSubscribers()).isFalse();
    CompletionStage<Boolean> step = pass.advance();
    publisher.submit("a");
    assertThat(step.toCompletableFuture()).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("a");
    pass.close();
    assertThat(publisher.hasSubscribers()).isFalse();
    CompletableFuture<List<Object>> all = source.toList();
    publisher.submit("b");
    publisher.close();
    assertThat(all).isCompletedWithValue(List.of("b"));
  }

  @Test
  void neverEndsWhenItIsClosed() {
    AsyncIterator<Object> pass = AsyncIterable.never().iterator();
    CompletionStage<Boolean> step = pass.advance();
    assertThat(step.toCompletableFuture()).isNotDone();
    pass.close();
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
  }

  @Test
  void failFailsEachPassWithTheVeryObject() {
    IOException failure = new IOException();
    AsyncIterable<Object> source = AsyncIterable.fail(failure);
    assertThat(Took.untilFailure(source)).containsExactly(failure);
    assertThat(Took.untilFailure(source)).containsExactly(failure);
  }
}
