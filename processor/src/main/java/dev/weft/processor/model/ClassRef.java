package dev.weft.processor.model;

import java.util.List;

/**
 * A class by name: its package (empty for the unnamed one) and its simple names, outermost first.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names, outermost first
 */
public record ClassRef(String packageName, List<String> simpleNames) implements Part {
  public ClassRef {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A top-level class. */
  public static ClassRef of(String packageName, String... simpleNames) {
    return new ClassRef(packageName, List.of(simpleNames));
  }

  /** The name as Java source writes it in full. */
  public String canonicalName() {
    String nested = simpleNames.size() == 1 ? simpleNames.get(0) : String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }
}
