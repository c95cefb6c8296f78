package dev.weft.machine;

import static org.junit.jupiter.api.Assertions.fail;

import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.machine.RandomPrograms.Policy;
import dev.weft.machine.RandomPrograms.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random generators that delegate to one another, stepped at random anywhere: machines that share a
 * stack must do what machines do that know of each other only the public methods, which is PEP 380
 * to the letter.
 */
final class RandomDelegationTest {
  private static final int SEEDS = Integer.getInteger("weft.seeds", 20_000);
  private static final int STEPS = 30;

  /** A set of generators, either all foreign to one another or none. */
  private static final class World {
    final List<String> log = new ArrayList<>();
    final List<Gen> generators = new ArrayList<>();
    private final boolean foreign;

    World(long seed, boolean foreign) {
      this.foreign = foreign;
      Random random = new Random(seed);
      int pool = 2 + random.nextInt(6);
      for (int i = 0; i < pool; i++) {
        generators.add(generator(i, RandomPrograms.statements(random, i, pool, false)));
      }
    }

    private Gen generator(int number, List<Statement> body) {
      int[] handlers = new int[4 * body.size()];
      for (int i = 0; i < body.size(); i++) {
        boolean handles = body.get(i).policy() != Policy.PROPAGATE;
        handlers[4 * i] = 4 * i;
        handlers[4 * i + 1] = handles ? 4 * i + 2 : Machine.UNCAUGHT;
        handlers[4 * i + 2] = 4 * i + 1;
        handlers[4 * i + 3] = handles ? 4 * i + 2 : Machine.UNCAUGHT;
      }
      return Gen.of((gen, state, input) -> run(gen, number, body, state, input), handlers);
    }

    private Object run(Gen gen, int number, List<Statement> body, int start, Object given)
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
                Gen delegate = generators.get(statement.target());
                return gen.delegate(state + 1, foreign ? new Forwarding(delegate) : delegate);
              case THROW:
                throw new IllegalArgumentException("thrown " + name);
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

    void step(Random random) {
      int number = random.nextInt(3) == 0 ? random.nextInt(generators.size()) : 0;
      Generator<Object, Object, Object> generator = generators.get(number);
      int kind = random.nextInt(14);
      log.add("> " + number + ": " + kind);
      try {
        switch (kind) {
          case 0 -> log.add("raised: " + generator.raise(new ArithmeticException("raised")));
          case 1 -> log.add("raised exit: " + generator.raise(new GeneratorExit()));
          case 2 -> generator.close();
          case 3 -> log.add("sent: " + generator.send("something"));
          case 4 -> log.add("sent null: " + generator.send(null));
          case 5, 6 -> log.add("hasNext: " + generator.hasNext());
          case 7 -> log.add("next: " + generator.next());
          default -> log.add("advanced: " + generator.advance());
        }
      } catch (Throwable thrown) {
        log.add("threw " + thrown);
      }
      try {
        log.add("current " + generator.current());
      } catch (IllegalStateException e) {
        log.add("no current");
      }
      for (Gen each : generators) {
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
