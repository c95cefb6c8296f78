package dev.weft.examples;

import dev.weft.examples.seeds.Listing;
import dev.weft.examples.seeds.Seed;
import dev.weft.examples.support.Output;
import java.io.PrintStream;

/** Python's classics: each printed beside its Java, run and checked. */
public final class Seeds {
  private Seeds() {}

  public static void main(String[] arguments) {
    run(System.out);
  }

  static void run(PrintStream stream) {
    Output out = new Output(stream);
    int count = 0;
    for (Seed seed : Seed.all()) {
      out.title(seed.title());
      Listing.of(seed.getClass()).rows().forEach(out::text);
      seed.run(out);
      out.check(seed.expected());
      count++;
    }
    out.note("%n%d classics, each printed what it does in Python.", count);
  }
}
