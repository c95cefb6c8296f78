package demo;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.util.*;

sealed interface Patterns {
  record Circle(double radius) implements Patterns {}

  record Square(double side) implements Patterns {}

  record Both<T>(T left, T right) implements Patterns {}

  @Resumable
  default double area(Exchange<Double, Patterns> gen, Object any) {
    Patterns next = gen.yield(1.0);
    double area =
        switch (next) {
          case Circle(double r) when r > 1 -> gen.yield(r).hashCode();
          case Circle c -> c.radius();
          case Square(var side) -> side + gen.yield(side).hashCode();
          case Both<?>(Circle(var r), Patterns other) -> r;
          case Both<?> both -> 0;
        };
    switch (any) {
      case null -> gen.yield(0.0);
      case Integer i when i > 3 -> gen.yield(i.doubleValue());
      case String s -> area += s.length();
      case Both<?>(Square(double a), Square b) -> {
        gen.yield(a);
        area += b.side();
      }
      default -> gen.yield(area);
    }
    if (any instanceof Both<?>(Circle(double left), Circle right)) {
      gen.yield(left);
      area += right.radius();
    }
    while (!(gen.yield(area) instanceof Circle(double found))) area++;
    return area + found;
  }

  @Resumable
  static void several(AsyncYield<Object> gen, Iterable<Both<Integer>> pairs, Task<Object> task) {
    for (Both<Integer> pair : pairs) {
      if (pair instanceof Both<Integer>(Integer l, var r) && l > r) gen.yield(gen.await(task));
    }
  }
}
