package dev.weft.it.newer;

import module java.base;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Names that a module import brings in (JLS 7.5.5). */
final class ModuleImports {
  private ModuleImports() {}

  @Resumable
  static void islands(Yield<String> gen, Trace t) {
    List<String> list = new ArrayList<>(List.of("b", "a"));
    Collections.sort(list);
    gen.yield(list.toString());
    Map<String, Integer> map = new TreeMap<>();
    list.forEach(each -> map.merge(each, 1, Integer::sum));
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      gen.yield(entry.getKey() + entry.getValue());
    }
    Function<String, Optional<String>> wrap = Optional::of;
    gen.yield(wrap.apply("x").map(String::toUpperCase).orElseThrow());
    gen.yield(Stream.of(1, 2).map(i -> i + "").collect(Collectors.joining(",")));
  }

  @Resumable
  static List<BigInteger> types(Await async, Trace t) throws IOException {
    BigInteger big = async.await(t.later("big", BigInteger.TWO));
    var sum = big.add(async.await(t.later("one", BigInteger.ONE)));
    return List.of(sum, big);
  }

  @Resumable
  static void conversions(AsyncYield<Object> gen, Trace t, List<String> list) {
    try {
      for (String each : list) {
        gen.yield(Path.of(each));
      }
      throw new UncheckedIOException(new IOException(gen.await(t.later("m", "message"))));
    } catch (UncheckedIOException | NoSuchElementException e) {
      gen.yield(e.getCause() instanceof IOException io ? io.getMessage() : "none");
    }
    TimeUnit unit = TimeUnit.SECONDS;
    switch (unit) {
      case SECONDS -> gen.yield(unit.toMillis(1));
      default -> gen.yield(Duration.ZERO);
    }
    Object o = new AbstractMap.SimpleEntry<>("k", 1);
    if (o instanceof Map.Entry<?, ?> entry) {
      gen.yield(entry.getKey());
      gen.yield(entry.getValue());
    }
  }
}
