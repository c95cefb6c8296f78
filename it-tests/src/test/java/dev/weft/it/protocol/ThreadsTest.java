package dev.weft.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.EventLoop;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The body resumes where the contract says. */
final class ThreadsTest {
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> gate = new CompletableFuture<>();

  @Test
  void onTheThreadThatCompletesTheStage() throws Exception {
    AsyncGenerator<String, Void, Void> generator = BodiesWeft.threads(log::add, gate);
    run("first", generator::advance);
    run("completer", () -> gate.complete("open"));
    run("second", generator::advance);

    assertThat(log).containsExactly("first", "completer", "second");
  }

  @Test
  void onTheEventLoopOfTheStep() {
    AsyncGenerator<String, Void, Void> generator = BodiesWeft.threads(log::add, gate);
    String here = Thread.currentThread().getName();
    boolean more =
        EventLoop.run(
            () -> {
              CompletionStage<Boolean> step = generator.advance();
              new Thread(() -> gate.complete("open"), "completer").start();
              return step;
            });

    assertThat(more).isTrue();
    assertThat(log).containsExactly(here, here);
  }

  private static void run(String name, Runnable work) throws InterruptedException {
    Thread thread = new Thread(work, name);
    thread.start();
    thread.join();
  }
}
