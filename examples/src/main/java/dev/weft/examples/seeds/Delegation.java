package dev.weft.examples.seeds;

import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.util.List;

/** A generator inside another: what is sent goes in, what is returned comes out (PEP 380). */
final class Delegation implements Seed {
  // def internal():
  //     first = yield "first?"
  //     second = yield "second?"
  //     return first + second
  @Resumable
  static int internal(Exchange<String, Integer> gen) {
    int first = gen.yield("first?");
    int second = gen.yield("second?");
    return first + second;
  }

  // def gen():
  //     total = yield from internal()
  //     factor = yield f"{total}, times?"
  //     return total * factor
  @Resumable
  static int gen(Exchange<String, Integer> gen) {
    int total = gen.yieldAll(DelegationWeft.internal());
    int factor = gen.yield(total + ", times?");
    return total * factor;
  }

  // def run():
  //     g = gen()
  //     print(next(g))
  //     print(g.send(10))
  //
  //     print(g.send(20))
  //
  //     try:
  //         g.send(2)
  //     except StopIteration as stop:
  //         print("returned", stop.value)
  @Override
  public void run(Output out) {
    Generator<String, Integer, Integer> g = DelegationWeft.gen();
    out.line(g.next());
    g.send(10);
    out.line(g.current());
    g.send(20);
    out.line(g.current());
    if (!g.send(2)) {
      out.line("returned " + g.result());
    }
  }

  @Override
  public String title() {
    return "internal and gen: delegation, with values sent and returned";
  }

  @Override
  public List<String> expected() {
    return List.of("first?", "second?", "30, times?", "returned 60");
  }
}
