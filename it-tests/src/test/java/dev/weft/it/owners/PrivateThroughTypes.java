package dev.weft.it.owners;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Private members of what type arguments and parameters of lambdas lead to. */
class PrivateThroughTypes {
  private int count = 1;
  private String label;

  private PrivateThroughTypes(String l) {
    label = l;
  }

  static PrivateThroughTypes sample() {
    return new PrivateThroughTypes("sample");
  }

  private List<PrivateThroughTypes> kids = new ArrayList<>();
  private Map<String, List<PrivateThroughTypes>> byName = new HashMap<>();

  private String show() {
    return label + count;
  }

  private <T> T same(T t) {
    return t;
  }

  @Resumable
  void through(Yield<Object> gen, Trace t) {
    List<PrivateThroughTypes> list =
        new ArrayList<>(List.of(new PrivateThroughTypes("a"), new PrivateThroughTypes("b")));
    gen.yield(list.get(0).label);
    list.get(1).count = 5;
    list.get(1).count += 2;
    list.get(1).count++;
    gen.yield(list.get(1).show());
    kids.addAll(list);
    gen.yield(kids.get(1).label + kids.iterator().next().show());
    byName.put("k", list);
    gen.yield(byName.get("k").get(0).label + this.byName.get("k").get(1).count);
    for (Map.Entry<String, List<PrivateThroughTypes>> e : byName.entrySet())
      gen.yield(e.getValue().get(0).show());
    List<? extends PrivateThroughTypes> wild = list;
    gen.yield(wild.get(0).label());
    Optional<PrivateThroughTypes> o = Optional.of(list.get(0));
    gen.yield(o.get().label);
  }

  String label() {
    return label;
  }

  @Resumable
  void lambdas(Yield<Object> gen, Trace t) {
    List<PrivateThroughTypes> list =
        List.of(new PrivateThroughTypes("a"), new PrivateThroughTypes("b"));
    gen.yield(list.stream().map(x -> x.label).collect(Collectors.joining()));
    gen.yield(list.stream().filter(x -> x.count == 1).map(x -> x.show()).toList());
    list.forEach(
        x -> {
          x.count++;
          x.label += "!";
        });
    gen.yield(list.get(0).label + list.get(1).show());
    Comparator<PrivateThroughTypes> c = (x, y) -> y.label.compareTo(x.label);
    gen.yield(list.stream().sorted(c).map(PrivateThroughTypes::show).toList());
    gen.yield(
        list.stream()
            .sorted(Comparator.comparing(PrivateThroughTypes::show).reversed())
            .map(z -> z.label)
            .toList());
    Function<PrivateThroughTypes, Function<PrivateThroughTypes, String>> f =
        x -> y -> x.label + y.label;
    gen.yield(f.apply(list.get(0)).apply(list.get(1)));
    gen.yield(
        list.stream()
            .map(this::same)
            .map(
                q -> {
                  var w = q;
                  return w.label;
                })
            .toList());
    list.forEach(this::take);
    gen.yield(taken);
    gen.yield(
        list.stream()
            .collect(
                Collectors.groupingBy(
                    x -> x.label, TreeMap::new, Collectors.summingInt(x -> x.count))));
  }

  private String taken = "";

  private void take(PrivateThroughTypes x) {
    taken += x.label;
  }
}
