package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Types that the owner keeps to itself, where bounds or several supertypes ask for the type. */
final class PrivateBounds {
  private enum State {
    OPEN,
    HALF,
    CLOSED
  }

  private enum Level implements Supplier<String> {
    LOW,
    HIGH;

    @Override
    public String get() {
      return name() + "!";
    }
  }

  private record Row(int id, String text) implements Comparable<Row>, Supplier<String>, Runnable {
    static int runs;

    @Override
    public int compareTo(Row other) {
      return Integer.compare(id, other.id);
    }

    @Override
    public String get() {
      return text + id;
    }

    @Override
    public void run() {
      runs = id;
    }
  }

  private static final class Pen extends ArrayList<String> implements Supplier<String>, Runnable {
    private static final long serialVersionUID = 1;
    private int count;

    @Override
    public String get() {
      return "pen " + size();
    }

    @Override
    public void run() {
      add("run");
    }

    private Pen self() {
      return this;
    }
  }

  private final Map<State, Integer> counts = new EnumMap<>(State.class);
  private State state = State.OPEN;

  static PrivateBounds sample() {
    return new PrivateBounds();
  }

  private static String got(Supplier<String> from) {
    return from.get();
  }

  static void ran(Runnable run) {
    run.run();
  }

  private static <T extends Comparable<T>> T most(List<T> all) {
    return Collections.max(all);
  }

  @Resumable
  void maps(Exchange<Object, String> gen, Trace t) {
    EnumMap<State, Integer> map = new EnumMap<>(State.class);
    for (State each : State.values()) {
      map.merge(each, each.ordinal(), Integer::sum);
      counts.put(each, gen.yield(each) == null ? 1 : 2);
      map.compute(each, (key, old) -> old + key.name().length());
    }
    gen.yield(map);
    for (Map.Entry<State, Integer> entry : map.entrySet()) {
      gen.yield(entry.getKey().name() + entry.getValue() + counts.get(entry.getKey()));
    }
    Map<State, List<Integer>> grouped =
        map.values().stream()
            .collect(
                Collectors.groupingBy(
                    value -> value > 6 ? State.OPEN : State.CLOSED,
                    () -> new EnumMap<>(State.class),
                    Collectors.toList()));
    gen.yield(grouped.get(State.OPEN) + "" + grouped);
    t.log(counts + " " + map.containsKey(state));
  }

  @Resumable
  static void sets(AsyncYield<Object> gen, Trace t) {
    EnumSet<State> all = EnumSet.allOf(State.class);
    Set<State> some = EnumSet.of(State.OPEN, gen.await(t.later("second", State.HALF)));
    EnumSet<State> none = EnumSet.noneOf(State.class);
    gen.yield(all + "" + some + none);
    all.removeAll(some);
    none.addAll(EnumSet.complementOf(all));
    for (State each : EnumSet.range(State.OPEN, State.HALF)) {
      none.remove(each);
      gen.yield(none.size() + " " + each);
    }
    State parsed = Enum.valueOf(State.class, gen.await(t.later("name", "CLOSED")));
    gen.yield(parsed.compareTo(State.OPEN) + parsed.getDeclaringClass().getSimpleName());
    switch (parsed) {
      case CLOSED -> gen.yield("closed " + all.contains(parsed));
      default -> gen.yield("never");
    }
    Object any = parsed;
    if (any instanceof State again && again != State.OPEN) {
      gen.yield(EnumSet.of(again));
    }
    State[] array = {parsed, State.OPEN};
    gen.yield(array[1].name() + array.length + Collections.max(List.of(array)));
  }

  @Resumable
  static void supertypes(Exchange<Object, String> gen, Trace t) {
    Row row = new Row(1, "a");
    gen.yield(got(row));
    ran(row);
    row.run();
    gen.yield(Row.runs + row.get() + row.text());
    List<Row> rows = new ArrayList<>(List.of(row, new Row(3, gen.yield("c"))));
    rows.add(new Row(2, "b"));
    gen.yield(most(rows).text());
    Collections.sort(rows);
    rows.sort(Comparator.reverseOrder());
    Supplier<String> first = rows.get(0);
    t.log(first.get() + rows.stream().map(Supplier::get).toList());
    Level level = Level.HIGH;
    gen.yield(got(level) + level.get() + level.name());
    Comparable<Row> compared = row;
    gen.yield(compared.compareTo(rows.get(0)));
    for (var each : rows) {
      gen.yield(each.get() + each.id());
    }
  }

  @Resumable
  static void classes(Exchange<Object, String> gen, Trace t) {
    Pen pen = new Pen();
    pen.add(gen.yield("first") + "");
    pen.run();
    pen.count++;
    pen.self().count += 2;
    List<String> list = pen;
    gen.yield(list.size() + got(pen) + pen.count + pen.self().get(1));
    Runnable later = () -> pen.self().count *= 5;
    later.run();
    Supplier<Integer> old = () -> pen.self().count++;
    gen.yield(old.get() + pen.count);
    for (String each : pen) {
      gen.yield(each);
    }
    Supplier<Pen> self = pen::self;
    ran(pen::run);
    ran(self.get());
    gen.yield(pen.size());
    Object any = pen;
    t.log((any instanceof Pen) + ((Pen) any).get() + (any instanceof Pen p ? p.count : -1));
  }

  @Resumable
  static <K> K generic(Await async, Trace t, K key) {
    State state = async.await(t.later("state", State.HALF));
    t.log(state.name() + State.valueOf("OPEN"));
    return key;
  }

  @Resumable
  static <K extends Comparable<K>> void genericGenerator(Yield<K> gen, Trace t, List<K> keys) {
    Map<State, K> map = new EnumMap<>(State.class);
    for (State each : State.values()) {
      map.put(each, keys.get(each.ordinal() % keys.size()));
      gen.yield(map.get(each));
    }
  }
}
