package demo;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.util.*;
import java.util.function.*;

final class Guards {
  sealed interface Tree<T> {}

  record Leaf<T>(T value) implements Tree<T> {}

  record Node<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  enum Side { LEFT, RIGHT }

  @Resumable
  static <T> int guarded(Exchange<Integer, Integer> gen, Tree<T> tree, Object any, Side side) {
    int sum = 0;
    switch (tree) {
      case Leaf<T>(var value) when gen.yield(1) > 0 && value != null -> sum += gen.yield(2);
      case Node<T>(Leaf<T>(T left), Node<T> right) when left instanceof String s && s.length() > gen.yield(3) -> {
        sum += s.length() + right.hashCode();
      }
      case Node<T>(Node<T>(var a, var b), Leaf<T> leaf) when !a.equals(b) || gen.yield(4) == 1 -> sum = 3;
      case Leaf<T> leaf -> sum--;
      case Node<T> node -> gen.yield(node.left().hashCode());
    }
    String text =
        switch (any) {
          case null -> "null" + gen.yield(5);
          case Integer i when i > gen.yield(6) -> "many";
          case Integer i when gen.yield(i) == null -> i.toString();
          case int[] cells when cells.length > 0 && cells[gen.yield(7)] > 0 -> "cells";
          case Side s when s == Side.LEFT -> { yield s + "" + gen.yield(8); }
          case String s -> s.trim();
          case Leaf<?>(Node<?>(Leaf<?>(var deep), var other)) when other != deep -> "deep";
          default -> gen.yield(9).toString();
        };
    Function<Object, Object> function =
        switch (any) {
          case String s when gen.yield(10) > 0 -> x -> s + x;
          case Leaf<?>(String s) -> s::equals;
          default -> Objects::hashCode;
        };
    if (any instanceof Node<?>(Leaf<?>(Integer l), Leaf<?>(Integer r)) && l + r > gen.yield(11)) {
      sum += l - r;
    }
    switch (side) {
      case LEFT: gen.yield(12);
      case RIGHT: break;
    }
    var unknown = switch (any) { case String s when s.isEmpty() -> gen.yield(13); default -> 14; };
    return sum + text.length() + unknown + function.apply(any).hashCode();
  }

  @Resumable
  static long awaited(Await async, Task<Object> task, List<Tree<Integer>> trees) {
    for (Tree<Integer> tree : trees) {
      if (!(tree instanceof Leaf<Integer>(Integer value))) continue;
      switch (async.await(task)) {
        case Long l when l > value -> { return l; }
        case Character c when Character.isDigit(c) -> { continue; }
        case CharSequence s when async.await(task) instanceof Leaf<?>(Side found) -> { return found.ordinal(); }
        default -> { break; }
      }
    }
    return 0;
  }
}
