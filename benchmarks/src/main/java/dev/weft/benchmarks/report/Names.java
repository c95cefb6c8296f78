package dev.weft.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What workloads and contenders are called for readers; what is not listed keeps its own name. */
final class Names {
  private static final Map<String, String> WORKLOADS =
      Map.ofEntries(
          Map.entry("RangeSum", "Nothing suspends"),
          Map.entry("AwaitedSum", "Completed futures are awaited"),
          Map.entry("SuspendedSum", "Other threads are awaited"),
          Map.entry("ChainSum", "Chains of operators"),
          Map.entry("SyncSum", "Synchronous generators"),
          Map.entry("DelegationSum", "Recursive generators"),
          Map.entry("SyncDelegationSum", "Recursive synchronous generators"),
          Map.entry("SuspendedMemory", "Memory of a suspended generator"),
          Map.entry("ParkedMemory", "Memory of a generator and its consumer at an await"));

  private static final Map<String, String> CONTENDERS =
      Map.ofEntries(
          Map.entry("hand", "by hand"),
          Map.entry("handStates", "by hand, with states"),
          Map.entry("floor", "callbacks without a generator"),
          Map.entry("weft", "Weft"),
          Map.entry("weftEach", "Weft, consumed by a template"),
          Map.entry("weftCallback", "Weft, consumed by a callback"),
          Map.entry("weftSync", "Weft, synchronous"),
          Map.entry("reactor", "Reactor"),
          Map.entry("rxJava", "RxJava"),
          Map.entry("mutiny", "Mutiny"),
          Map.entry("asyncUtil", "asyncutil"),
          Map.entry("tascalate", "Tascalate Async/Await"),
          Map.entry("kotlinFlow", "Kotlin Flow"),
          Map.entry("kotlinFlowDefault", "Kotlin Flow, Dispatchers.Default"),
          Map.entry("kotlinSequence", "Kotlin sequence"),
          Map.entry("kotlinChannel", "Kotlin channel"),
          Map.entry("virtualThread", "virtual thread without a generator"),
          Map.entry("virtualThreadQueue", "virtual threads with a queue"),
          Map.entry("stack", "explicit stack by hand"),
          Map.entry("naive", "chain of machines by hand"),
          Map.entry("stream", "Stream, on its own"),
          Map.entry("streamIterator", "iterator of a Stream"),
          Map.entry("operators", "operators"),
          Map.entry("template", "one template"));

  /** The workloads of the plot. */
  static final List<String> MAIN = List.of("RangeSum", "AwaitedSum", "SuspendedSum");

  private Names() {}

  static String workload(String name) {
    return WORKLOADS.getOrDefault(name, name);
  }

  static String contender(String name) {
    return CONTENDERS.getOrDefault(name, name);
  }

  /** A contender with its parameters. */
  static String row(Result.Row row) {
    List<String> parts = new ArrayList<>();
    parts.add(contender(row.contender()));
    row.parameters().forEach((name, value) -> parts.add(parameter(name, value)));
    return String.join(", ", parts);
  }

  /** What contenders are compared within: the parameters, but for that of the call site. */
  static String group(Result.Row row) {
    Map<String, String> others = new TreeMap<>(row.parameters());
    others.remove("classes");
    return others.toString();
  }

  private static String parameter(String name, String value) {
    if (name.equals("classes")) {
      return value.equals("1") ? "one class" : value.equals("4") ? "four classes" : value;
    }
    return name + " " + value.toLowerCase(Locale.ROOT);
  }

  /** The limits come first, then ours, then the others. */
  static int rank(String contender) {
    return switch (contender) {
      case "floor" -> 0;
      case "hand", "handStates" -> 1;
      case "weft" -> 2;
      case "weftEach", "weftCallback", "weftSync" -> 3;
      default -> 4;
    };
  }

  /** With what the others of a workload are compared. */
  static String baseline(String workload) {
    return workload.equals("ChainSum") ? "template" : "hand";
  }
}
