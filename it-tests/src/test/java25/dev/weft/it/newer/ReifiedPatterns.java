package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Patterns of classes that the bodies of generic templates declare. */
final class ReifiedPatterns {
  private ReifiedPatterns() {}

  private sealed interface Option<E> {}

  private record Some<E>(E value) implements Option<E> {}

  private record None<E>() implements Option<E> {}

  @Resumable
  static <T> void switches(AsyncYield<Object> gen, Trace t, List<T> values) {
    final class Holder {
      T value;
      final int size = values == null ? 0 : values.size();
    }
    class Plain {
      int size = 2;
    }
    for (Object each :
        new Object[] {new Some<>(1), new Some<>("s"), new None<>(), new Holder(), new Plain(), 3}) {
      gen.yield(
          switch (each) {
            case Some<?>(Integer i) when i > 0 -> "int" + i;
            case Some<?>(var value) -> "some" + value;
            case None<?> none -> "none" + gen.await(t.later(0));
            case Holder holder when holder.value != null -> "never";
            case Holder holder -> "holder" + holder.size + gen.await(t.later(1));
            case Plain plain when plain.size > gen.await(t.later(2)) -> "large";
            case Plain plain -> "plain" + plain.size;
            default -> "other";
          });
    }
  }

  @Resumable
  static <A, B> void hierarchy(AsyncYield<Object> gen, Trace t, A a, B b) {
    interface Either {}
    final class Left implements Either {
      final A value = a;
    }
    final class Right implements Either {
      final B value = b;
      int hits;
    }
    List<Either> all = new ArrayList<>(List.of(new Left(), new Right()));
    all.add(new Right());
    for (Either either : all) {
      gen.yield(
          switch (either) {
            case Left left when left.value == null -> "left of null";
            case Left left -> "left";
            case Right right -> {
              right.hits += gen.await(t.later(1));
              gen.yield("hit");
              yield "right" + right.hits + (right.value == null);
            }
            default -> "never";
          });
    }
    Right[] rights =
        all.stream().filter(Right.class::isInstance).map(Right.class::cast).toArray(Right[]::new);
    gen.yield(rights.length + rights[0].hits);
  }
}
