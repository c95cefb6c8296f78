package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Async;
import dev.weft.EventLoop;
import dev.weft.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** On which thread a body resumes. */
final class ThreadsTest {
  private final List<Object> threads = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<Object> stage = new CompletableFuture<>();

  private final AsyncGen gen =
      AsyncGen.of(
          (self, state, input) -> {
            threads.add(Thread.currentThread());
            return state == 0 ? self.await(1, stage) : self.yielded(2, input);
          });

  private Co coroutine() {
    return Co.of(
        (self, state, input) -> {
          threads.add(Thread.currentThread());
          return state == 0 ? self.await(1, stage) : self.complete(input);
        });
  }

  private Thread completing() {
    Thread other = new Thread(() -> stage.complete("value"));
    other.start();
    return other;
  }

  @Test
  void offALoopItIsTheOneThatCompletesTheStage() throws InterruptedException {
    gen.advance();
    Task<Object> task = coroutine().start();
    Thread other = completing();
    task.join();
    other.join();
    Thread here = Thread.currentThread();
    assertThat(threads).containsExactly(here, here, other, other);
  }

  @Test
  void onALoopItIsTheLoops() {
    EventLoop.run(
        () -> {
          CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
          Task<Object> task = coroutine().start();
          completing();
          return Async.gather(step, task);
        });
    assertThat(threads).hasSize(4).containsOnly(Thread.currentThread());
  }

  @Test
  void aStepThatIsBegunOnALoopFailsIfTheLoopHasEnded() {
    List<CompletableFuture<Boolean>> steps = new ArrayList<>();
    EventLoop.run(
        () -> {
          steps.add(gen.advance().toCompletableFuture());
          return CompletableFuture.completedFuture(null);
        });
    stage.complete("too late");
    assertThat(steps)
        .singleElement()
        .satisfies(step -> assertThat(step).isCompletedExceptionally());
    assertThat(threads).hasSize(1);
    assertThat(gen.cleared).isEqualTo(1);
  }

  @Test
  void aCancellationFromAnotherThreadIsRaisedOnTheLoop() {
    List<Object> handled = new ArrayList<>();
    EventLoop.run(
        () -> {
          Task<Object> task =
              Co.of(
                      (self, state, input) -> {
                        if (state == 0) {
                          return self.await(1, stage);
                        }
                        handled.add(Thread.currentThread());
                        return self.complete("caught");
                      },
                      1,
                      2)
                  .start();
          new Thread(() -> task.cancel(true)).start();
          return task;
        });
    assertThat(handled).containsExactly(Thread.currentThread());
  }

  @Test
  void betweenStepsAnyThreadMayTakeOver() throws InterruptedException {
    int[] plain = {0};
    AsyncGen counter =
        AsyncGen.of(
            (self, state, input) -> {
              Object value =
                  state != 1 ? self.await(1, Async.sleep(Duration.ofNanos(1000))) : input;
              return value == Machine.PENDING ? value : self.yielded(2, plain[0]++);
            });
    for (int i = 0; i < 200; i++) {
      int expected = i;
      List<Object> found = new ArrayList<>();
      Thread stepper =
          new Thread(
              () -> {
                counter.advance().toCompletableFuture().join();
                found.add(counter.current());
              });
      stepper.start();
      stepper.join();
      assertThat(found).containsExactly(expected);
    }
  }
}
