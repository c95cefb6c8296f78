package dev.weft.machine;

import static org.junit.jupiter.api.Assertions.fail;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorExit;
import dev.weft.machine.RandomPrograms.Policy;
import dev.weft.machine.RandomPrograms.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** The same as {@link RandomDelegationTest} for asynchronous generators, which also await. */
final class RandomAsyncDelegationTest {
  private static final int SEEDS = Integer.getInteger("weft.seeds", 20_000);
  private static final int STEPS = 40;

  /** A set of generators, either all foreign to one another or none. */
  private static final class World {
    final List<String> log = new ArrayList<>();
    private final List<AsyncGen> generators = new ArrayList<>();
    private final List<CompletableFuture<Object>> awaited = new ArrayList<>();
    private final boolean foreign;
    private final Random fates;
    private int stepped;
    private int pending;
    private boolean exiting;

    World(long seed, boolean foreign) {
      this.foreign = foreign;
      Random random = new Random(seed);
      this.fates = new Random(seed + 1);
      int pool = 2 + random.nextInt(5);
      for (int i = 0; i < pool; i++) {
        generators.add(generator(i, RandomPrograms.statements(random, i, pool, true)));
      }
    }

    private AsyncGen generator(int number, List<Statement> body) {
      int[] handlers = new int[4 * body.size()];
      for (int i = 0; i < body.size(); i++) {
        boolean handles = body.get(i).policy() != Policy.PROPAGATE;
        handlers[4 * i] = 4 * i;
        handlers[4 * i + 1] = handles ? 4 * i + 2 : Machine.UNCAUGHT;
        handlers[4 * i + 2] = 4 * i + 1;
        handlers[4 * i + 3] = handles ? 4 * i + 2 : Machine.UNCAUGHT;
      }
      return AsyncGen.of((gen, state, input) -> run(gen, number, body, state, input), handlers);
    }

    private Object run(AsyncGen gen, int number, List<Statement> body, int start, Object given)
        throws Throwable {
      int state = start;
      Object input = given;
      for (; ; ) {
        int index = state / 4;
        String name = number + "." + index;
        if (index == body.size()) {
          log.add(name + " returns");
          return gen.complete("result " + number);
        }
        Statement statement = body.get(index);
        switch (state % 4) {
          case 0:
            log.add(name + " " + statement.kind());
            switch (statement.kind()) {
              case YIELD:
                return gen.yielded(state + 1, "element " + name);
              case DELEGATE:
                AsyncGen delegate = generators.get(statement.target());
                return gen.delegate(state + 1, foreign ? new AsyncForwarding(delegate) : delegate);
              case THROW:
                throw new IllegalArgumentException("thrown " + name);
              case AWAIT:
                input = gen.await(state + 1, stage(name));
                if (input == Machine.PENDING) {
                  return input;
                }
                state++;
                continue;
              default:
                return gen.complete("early result " + name);
            }
          case 1:
            log.add(name + " got " + input);
            state += 3;
            break;
          case 2:
            log.add(name + " caught " + input);
            switch (statement.policy()) {
              case YIELD:
                return gen.yielded(state + 1, "handling " + name);
              case RETURN:
                return gen.complete("handled " + name);
              case THROW:
                throw new IllegalArgumentException("thrown again " + name);
              case AWAIT:
                input = gen.await(state + 1, stage("handler " + name));
                if (input == Machine.PENDING) {
                  return input;
                }
                state++;
                continue;
              default:
                state += 2;
            }
            break;
          default:
            log.add(name + " got in handler " + input);
            state++;
        }
      }
    }

    private CompletionStage<Object> stage(String name) {
      CompletableFuture<Object> future = new CompletableFuture<>();
      switch (fates.nextInt(8)) {
        case 0 -> future.complete("ready " + name);
        case 1 -> future.completeExceptionally(new ArithmeticException("failed " + name));
        case 2 -> {
          awaited.add(future);
          return future.minimalCompletionStage();
        }
        default -> {
          future.whenComplete((value, error) -> log.add(name + " ends, " + value + " " + error));
          awaited.add(future);
        }
      }
      return future;
    }

    void step(Random random) {
      int kind = random.nextInt(14);
      // Closing what is being closed is the one thing that strangers cannot pass on.
      if (pending > 0 && (exiting || random.nextInt(3) > 0)) {
        complete(random);
        show();
        return;
      }
      int number = random.nextInt(3) == 0 ? random.nextInt(generators.size()) : 0;
      if (pending > 0) {
        number = stepped;
      }
      stepped = number;
      exiting = kind == 1;
      AsyncGenerator<Object, Object, Object> generator = generators.get(number);
      log.add("> " + number + ": " + kind);
      switch (kind) {
        case 0 -> log("raise", generator.raise(new ArithmeticException("raised")));
        case 1 -> log("raise exit", generator.raise(new GeneratorExit()));
        case 2, 3 -> log("close", generator.closeAsync());
        case 4 -> log("send", generator.send("something"));
        default -> log("advance", generator.advance());
      }
      show();
    }

    private void log(String what, CompletionStage<?> stage) {
      pending++;
      stage.whenComplete(
          (value, error) -> {
            pending--;
            log.add(what + ": " + value + " " + error);
          });
    }

    private void complete(Random random) {
      int first = random.nextInt(awaited.size());
      int kind = random.nextInt(6);
      for (int i = 0; i < awaited.size(); i++) {
        CompletableFuture<Object> future = awaited.get((first + i) % awaited.size());
        if (!future.isDone()) {
          switch (kind) {
            case 0 -> future.completeExceptionally(new ArithmeticException("late failure"));
            case 1 -> future.cancel(true);
            default -> future.complete("late");
          }
          return;
        }
      }
    }

    private void show() {
      AsyncGenerator<Object, Object, Object> generator = generators.get(stepped);
      try {
        log.add("current " + generator.current());
      } catch (IllegalStateException e) {
        log.add("no current");
      }
      for (AsyncGen each : generators) {
        log.add(each.state() + " " + each.cleared);
      }
      try {
        log.add("result " + generator.result());
      } catch (IllegalStateException e) {
        log.add("no result");
      }
    }
  }

  private static String tail(World actual, World expected) {
    int same = 0;
    while (same < actual.log.size() && actual.log.get(same).equals(expected.log.get(same))) {
      same++;
    }
    return String.join("\n", actual.log.subList(same, actual.log.size()));
  }

  @Test
  void machinesThatShareAStackDoWhatStrangersDo() {
    for (long seed = 0; seed < SEEDS; seed++) {
      World expected = new World(seed, true);
      World actual = new World(seed, false);
      Random first = new Random(~seed);
      Random second = new Random(~seed);
      for (int i = 0; i < STEPS; i++) {
        expected.step(first);
        actual.step(second);
        if (!actual.log.equals(expected.log)) {
          fail(
              "seed "
                  + seed
                  + ": "
                  + String.join("\n", expected.log)
                  + "\n----- but\n"
                  + tail(actual, expected));
        }
      }
    }
  }
}
