package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a template on its own thread sees of the threads that step it. */
final class DirectThreadTest {
  @Test
  void aTemplateKeepsItsThreadWhoeverStepsIt() throws InterruptedException {
    Generator<Thread, Void, Void> generator =
        Direct.<Thread>generator(
            gen -> {
              for (; ; ) {
                gen.yield(Thread.currentThread());
              }
            });
    Thread first = generator.next();
    assertThat(first).isNotSameAs(Thread.currentThread());
    assertThat(first.getName()).isEqualTo("weft-direct");
    assertThat(first.isDaemon()).isTrue();
    Thread other = new Thread(generator::advance);
    other.start();
    other.join();
    assertThat(generator.current()).isSameAs(first);
    generator.close();
    first.join();
  }

  @Test
  void aTemplateSeesTheLoopOfWhoStepsIt() {
    Generator<EventLoop, Void, Void> generator =
        Direct.<EventLoop>generator(
            gen -> {
              for (; ; ) {
                gen.yield(EventLoop.current());
              }
            });
    assertThat(generator.next()).isNull();
    EventLoop.run(
        () -> {
          assertThat(generator.next()).isSameAs(EventLoop.current()).isNotNull();
          return CompletableFuture.completedFuture(null);
        });
    assertThat(generator.next()).isNull();
    generator.close();
  }

  @Test
  void aCoroutineSleepsOnItsLoop() {
    List<Object> log = new ArrayList<>();
    EventLoop.run(
        () -> {
          EventLoop loop = EventLoop.current();
          return Direct.task(
              async -> {
                async.await(Async.sleep(Duration.ofMillis(5)));
                log.add(EventLoop.current() == loop);
                async.await(CompletableFuture.supplyAsync(() -> "elsewhere"));
                log.add(EventLoop.current() == loop);
              });
        });
    assertThat(log).containsExactly(true, true);
  }

  private static Generator<Boolean, Void, Void> interruptible() {
    return Direct.<Boolean>generator(
        gen -> {
          for (; ; ) {
            gen.yield(Thread.interrupted());
          }
        });
  }

  @Test
  void anInterruptPassesOnToTheTemplate() {
    Generator<Boolean, Void, Void> generator = interruptible();
    Thread.currentThread().interrupt();
    assertThat(generator.next()).isTrue();
    assertThat(Thread.interrupted()).isFalse();
    assertThat(generator.next()).isFalse();
    Thread.currentThread().interrupt();
    assertThat(generator.next()).isTrue();
    generator.close();
  }

  @Test
  void anInterruptThatTheTemplateLeavesPassesBack() {
    Generator<String, Void, Void> generator =
        Direct.<String>generator(
            gen -> {
              Thread.currentThread().interrupt();
              gen.yield("a");
            });
    assertThat(generator.advance()).isTrue();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(generator.advance()).isFalse();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void anInterruptWhileTheTemplateBlocksWakesIt() {
    Thread stepper = Thread.currentThread();
    Generator<String, Void, Void> generator =
        Direct.<String>generator(
            gen -> {
              new Thread(stepper::interrupt).start();
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                gen.yield("woken");
              }
            });
    assertThat(generator.next()).isEqualTo("woken");
    assertThat(Thread.interrupted()).isFalse();
    generator.close();
  }

  @Test
  void verbsFromAnotherThreadAreRefused() {
    List<Yield<String>> scopes = new ArrayList<>();
    Generator<String, Void, Void> generator =
        Direct.<String>generator(
            gen -> {
              scopes.add(gen);
              gen.yield("a");
            });
    generator.next();
    assertThatThrownBy(() -> scopes.get(0).yield("b"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a verb was called outside of the template it belongs to");
    generator.close();
    assertThatThrownBy(() -> scopes.get(0).yield("b")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void verbsOfAnOuterTemplateAreRefusedInAnInnerOne() {
    Generator<String, Void, Void> outer =
        Direct.<String>generator(
            gen -> gen.yieldAll(Direct.<String>generator(inner -> gen.yield("outer's"))));
    assertThatThrownBy(outer::advance).isInstanceOf(IllegalStateException.class);
  }
}
