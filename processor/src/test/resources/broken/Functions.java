package demo;

import dev.weft.Async;
import dev.weft.AsyncExchange;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import java.util.stream.*;

final class Functions {
  private final String name = "functions";

  static <A, B> B apply(Function<? super A, ? extends B> function, A argument, int... more) {
    return function.apply(argument);
  }

  static <T> T first(Supplier<? extends T> supplier, T other) {
    return supplier.get();
  }

  static int over(IntUnaryOperator operator, int value) {
    return operator.applyAsInt(value);
  }

  static String over(UnaryOperator<String> operator, String value) {
    return operator.apply(value);
  }

  @Resumable
  <T extends Comparable<T>> int beside(Exchange<Integer, Integer> gen, List<T> all, T least)
      throws Exception {
    int sum = apply(text -> text.length(), "a", gen.yield(1), gen.yield(2));
    sum += apply((String text) -> { return text.length(); }, "b" + gen.yield(3));
    sum += over(x -> x + 1, gen.yield(4)) + over(String::trim, "c" + gen.yield(5)).length();
    sum += first(() -> name, "d" + gen.yield(6)).length();
    int from = gen.yield(7);
    int[] cells = Stream.of(gen.yield(8), from).mapToInt(Integer::intValue).toArray();
    Map<T, List<T>> groups =
        all.stream().skip(gen.yield(9)).collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.toList()));
    Supplier<Integer> received = List.of(gen.yield(10), from)::size;
    Callable<Object> cast = sum > gen.yield(11) ? () -> from : (Callable<Object>) this::toString;
    Comparator<T> order = gen.yield(12) > 0 ? Comparator.naturalOrder() : (a, b) -> b.compareTo(a);
    IntFunction<int[][]> arrays = int[][]::new;
    BiFunction<String, Integer, Object> made =
        switch (gen.yield(13)) {
          case 0 -> (text, at) -> text.charAt(at);
          case 1 -> String::substring;
          default -> {
            int last = gen.yield(14);
            yield (text, at) -> last + at;
          }
        };
    var nested =
        apply(
            x -> apply(y -> new Object() { int both = x + y; }.both, x),
            switch (gen.yield(15)) { case 1, 2 -> from; default -> gen.yield(16); });
    over(switch (from) { case 1 -> x -> gen(x); default -> x -> -x; }, gen.yield(17));
    Object unknown = switch (gen.yield(18)) { case 1 -> "text"; case 2 -> 2; default -> List.of(gen.yield(19)); };
    Runnable later = gen.yield(20) > 0 ? () -> {} : () -> System.out.println(unknown);
    later.run();
    return nested + received.get() + cells.length + order.compare(least, least)
        + made.apply("text", 1).hashCode() + arrays.apply(1).length + cast.hashCode() + groups.size();
  }

  private static int gen(int x) {
    return x;
  }

  @Resumable
  static String later(AsyncExchange<String, Integer> gen, Supplier<Task<Integer>> source) {
    String text = Optional.of(gen.await(source.get())).map(x -> "x" + x).orElseGet(() -> "none");
    gen.yield(text.formatted(gen.yield(text), (Supplier<String>) () -> "late"));
    return switch (gen.await(Async.sleep(null)) == null ? gen.yield("a") : 1) {
      case 1 -> text.isEmpty() ? gen.yield("b").toString() : "one";
      default -> throw new IllegalStateException(() -> "never".length() + text);
    };
  }

  static class IllegalStateException extends RuntimeException {
    IllegalStateException(Supplier<Object> message) {
      super(message.get() + "");
    }
  }
}
