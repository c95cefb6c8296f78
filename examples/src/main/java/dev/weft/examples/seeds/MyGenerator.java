package dev.weft.examples.seeds;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.util.List;
import java.util.NoSuchElementException;

/** Three values, asked for one by one (PEP 255). */
final class MyGenerator implements Seed {
  // def my_generator():
  //     yield 1
  //     yield 2
  //     yield 3
  @Resumable
  static void myGenerator(Yield<Integer> gen) {
    gen.yield(1);
    gen.yield(2);
    gen.yield(3);
  }

  // def run():
  //     gen = my_generator()
  //     print(next(gen))
  //     print(next(gen))
  //     print(next(gen))
  //     try:
  //         next(gen)
  //     except StopIteration:
  //         print("no more")
  @Override
  public void run(Output out) {
    Generator<Integer, Void, Void> gen = MyGeneratorWeft.myGenerator();
    out.line(gen.next());
    out.line(gen.next());
    out.line(gen.next());
    try {
      gen.next();
    } catch (NoSuchElementException e) {
      out.line("no more");
    }
  }

  @Override
  public String title() {
    return "my_generator: three values and next";
  }

  @Override
  public List<String> expected() {
    return List.of("1", "2", "3", "no more");
  }
}
