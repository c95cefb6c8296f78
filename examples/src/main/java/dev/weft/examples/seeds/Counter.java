package dev.weft.examples.seeds;

import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.util.List;

/** A generator that one can talk to (PEP 342). */
final class Counter implements Seed {
  // def counter():
  //     step = 0
  //     while True:
  //         got = yield step
  //         if got is not None:
  //             print("Got", got)
  //         step += 1
  @Resumable
  static void counter(Exchange<Integer, String> gen, Output out) {
    int step = 0;
    while (true) {
      String got = gen.yield(step);
      if (got != null) {
        out.line("Got " + got);
      }
      step += 1;
    }
  }

  // def run():
  //     steps = counter()
  //     print(next(steps))
  //     print(next(steps))
  //     print(steps.send("hello"))
  //
  //     print(next(steps))
  //     steps.close()
  @Override
  public void run(Output out) {
    Generator<Integer, String, Void> steps = CounterWeft.counter(out);
    out.line(steps.next());
    out.line(steps.next());
    steps.send("hello");
    out.line(steps.current());
    out.line(steps.next());
    steps.close();
  }

  @Override
  public String title() {
    return "step += 1: a generator that is sent a greeting";
  }

  @Override
  public List<String> expected() {
    return List.of("0", "1", "Got hello", "2", "3");
  }
}
