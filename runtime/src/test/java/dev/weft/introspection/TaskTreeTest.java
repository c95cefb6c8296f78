package dev.weft.introspection;

import static dev.weft.introspection.Lines.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Async;
import dev.weft.EventLoop;
import dev.weft.Task;
import dev.weft.TaskGroup;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who awaits whom on an event loop. */
final class TaskTreeTest {
  private final CompletableFuture<Object> stage = new CompletableFuture<>();
  private final CompletableFuture<Object> other = new CompletableFuture<>();
  private String dump = "";

  private void look() {
    dump = EventLoop.current().dump();
    stage.complete("value");
    other.complete("value");
  }

  @Test
  void ofTasksThatAwaitPartsAndOneAnother() {
    EventLoop.run(
        () -> {
          Task<Object> main = BodiesWeft.all(stage, other);
          BodiesWeft.first(other);
          look();
          return main;
        });
    assertThat(dump.lines())
        .containsExactly(
            at("all", "all") + ", awaiting Gathering",
            "  " + at("first", "first") + ", awaiting CompletableFuture",
            "  " + at("second", "second") + ", awaiting " + at("first", "first"),
            "    " + at("first", "first") + ", awaiting CompletableFuture",
            at("first", "first") + ", awaiting CompletableFuture");
  }

  @Test
  void ofTheFirstOfMany() {
    EventLoop.run(
        () -> {
          Task<Object> main = BodiesWeft.first(Async.first(BodiesWeft.first(stage), other));
          look();
          return main;
        });
    assertThat(dump.lines())
        .containsExactly(
            at("first", "first") + ", awaiting First",
            "  " + at("first", "first") + ", awaiting CompletableFuture");
  }

  @Test
  void ofAGroupThatIsLeft() {
    EventLoop.run(
        () -> {
          Task<Object> main =
              BodiesWeft.first(
                  TaskGroup.run(
                      group -> {
                        group.start(() -> BodiesWeft.first(stage));
                        return other;
                      }));
          look();
          return main;
        });
    assertThat(dump.lines())
        .containsExactly(
            at("first", "first") + ", awaiting Group",
            "  " + at("first", "first") + ", awaiting CompletableFuture");
  }

  @Test
  void ofGeneratorsThatAreStepped() {
    EventLoop.run(
        () -> {
          Task<Object> main =
              BodiesWeft.total(BodiesWeft.asyncOuter(BodiesWeft.values(BodiesWeft.first(stage))));
          look();
          return main;
        });
    assertThat(dump.lines())
        .containsExactly(
            at("total", "each") + ", awaiting " + at("asyncOuter", "async outer"),
            "  " + at("asyncOuter", "async outer") + ", delegating to " + at("values", "value"),
            "    " + at("values", "value") + ", awaiting " + at("first", "first"),
            "      " + at("first", "first") + ", awaiting CompletableFuture");
  }

  @Test
  void ofATaskThatTwoAwait() {
    EventLoop.run(
        () -> {
          Task<Object> shared = BodiesWeft.first(stage);
          Task<Object> one = BodiesWeft.first(shared);
          Task<Object> two = BodiesWeft.first(shared);
          look();
          return Async.gather(one, two);
        });
    assertThat(dump.lines())
        .containsExactly(
            at("first", "first") + ", awaiting " + at("first", "first"),
            "  " + at("first", "first") + ", awaiting CompletableFuture",
            at("first", "first") + ", awaiting " + at("first", "first"),
            "  " + at("first", "first") + ", see above");
  }

  @Test
  void ofTasksThatAwaitOneAnotherInACircle() {
    EventLoop.run(
        () -> {
          Task<Object> one = BodiesWeft.first(Async.gather(stage));
          Task<Object> two = BodiesWeft.first(Async.gather(one, stage));
          look();
          return two;
        });
    assertThat(dump.lines()).hasSize(2);
  }

  @Test
  void isOfTheLoopAndMayBeAskedForFromAnyThread() throws Exception {
    CompletableFuture<EventLoop> loop = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () ->
                EventLoop.run(
                    () -> {
                      Task<Object> main = BodiesWeft.first(stage);
                      loop.complete(EventLoop.current());
                      return main;
                    }));
    thread.start();
    assertThat(loop.join().tasks()).hasSize(1);
    assertThat(loop.join().dump())
        .isEqualTo(at("first", "first") + ", awaiting CompletableFuture\n");
    stage.complete("value");
    thread.join();
    assertThat(loop.join().dump()).isEmpty();
  }

  @Test
  void aHundredThousandDeep() {
    EventLoop.run(
        () -> {
          Task<Object> main = BodiesWeft.first(stage);
          for (int i = 0; i < 100_000; i++) {
            main = BodiesWeft.first(main);
          }
          look();
          return main;
        });
    assertThat(dump.lines()).hasSize(100_001);
  }

  @Test
  void aTaskThatHasEndedIsLetGo() {
    List<WeakReference<Task<?>>> ended = new ArrayList<>();
    EventLoop.run(
        () -> {
          CompletableFuture<Object> soon = new CompletableFuture<>();
          ended.add(new WeakReference<>(BodiesWeft.first(soon)));
          soon.complete("value");
          look();
          for (int i = 0; i < 100 && ended.get(0).get() != null; i++) {
            System.gc();
          }
          return CompletableFuture.completedFuture(null);
        });
    assertThat(ended.get(0).get()).isNull();
    assertThat(dump).isEmpty();
  }
}
