package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Own;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bridges that one body has so far, in the order in which it came to need them. */
final class MadeBridges {
  private final BridgeVariables variables;
  private final Map<Signature, Bridge> made = new LinkedHashMap<>();

  /** A bridge among those of one name. */
  private record Signature(String name, boolean bound, List<JavaType> erasedParameters) {}

  /**
   * No bridges yet.
   *
   * @param variables declares the type variables that stand for classes without a name
   */
  MadeBridges(BridgeVariables variables) {
    this.variables = variables;
  }

  List<Bridge> all() {
    return List.copyOf(made.values());
  }

  /** Adds a bridge unless it is there already, and gives its name. */
  Code add(Bridge bridge) {
    made.computeIfAbsent(
        new Signature(bridge.name(), bridge.bound().isPresent(), bridge.erasedParameters()),
        any -> variables.declared(bridge));
    return Code.of(Own.HIDDEN, "." + bridge.name());
  }
}
