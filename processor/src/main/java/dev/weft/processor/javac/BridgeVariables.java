package dev.weft.processor.javac;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The machine's type variables for classes without a name, in bridges: these are static, so each
 * declares those that it mentions.
 */
final class BridgeVariables {
  private final Map<String, TypeParameter> parameters = new LinkedHashMap<>();

  /**
   * The type arguments that calls must have, by the bridges' names; none where overloads differ.
   */
  private final Map<String, List<String>> explicit = new HashMap<>();

  BridgeVariables(List<TypeParameter> parameters) {
    parameters.forEach(each -> this.parameters.put(each.name(), each));
  }

  /** A bridge with its type variables declared. */
  Bridge declared(Bridge bridge) {
    if (parameters.isEmpty()) {
      return bridge;
    }
    Set<String> ofReceiver = new LinkedHashSet<>();
    bridge.receiver().ifPresent(type -> collect(type, ofReceiver));
    Set<String> told = new LinkedHashSet<>(ofReceiver);
    bridge.parameters().forEach(type -> collect(type, told));
    Set<String> all = new LinkedHashSet<>(told);
    collect(bridge.result(), all);
    bridge.typeParameters().forEach(each -> each.bounds().forEach(type -> collect(type, all)));
    boolean isTold = told.containsAll(all) || !bridge.typeParameters().isEmpty();
    List<String> arguments = isTold ? List.of() : List.copyOf(all);
    explicit.merge(bridge.name(), arguments, (a, b) -> a.equals(b) ? a : List.of());
    if (bridge.bound().isPresent()) {
      all.removeAll(ofReceiver);
    }
    return new Bridge(
        bridge.kind(),
        bridge.name(),
        bridge.lookup(),
        bridge.declaring(),
        bridge.member(),
        with(all, bridge.typeParameters()),
        bridge.receiver(),
        bridge.ignoresReceiver(),
        bridge.parameters(),
        bridge.varargs(),
        bridge.result(),
        bridge.exceptions(),
        bridge.erasedParameters(),
        bridge.erasedResult(),
        bridge
            .bound()
            .map(on -> new Bridge.Bound(on.name(), with(ofReceiver, on.typeParameters()))));
  }

  private List<Bridge.TypeParameter> with(Set<String> names, List<Bridge.TypeParameter> others) {
    List<Bridge.TypeParameter> result = new ArrayList<>();
    parameters.values().stream()
        .filter(each -> names.contains(each.name()))
        .forEach(each -> result.add(new Bridge.TypeParameter(each.name(), each.bounds())));
    result.addAll(others);
    return result;
  }

  /** The variables that a type mentions, with those that their bounds do. */
  private void collect(JavaType type, Set<String> result) {
    if (type instanceof JavaType.Hidden hidden) {
      collect(hidden.shown(), result);
    } else if (type instanceof JavaType.Variable variable) {
      TypeParameter parameter = parameters.get(variable.name());
      if (parameter != null && result.add(variable.name())) {
        parameter.bounds().forEach(bound -> collect(bound, result));
      }
    } else if (type instanceof JavaType.Declared declared) {
      declared.arguments().forEach(argument -> collect(argument, result));
    } else if (type instanceof JavaType.Array array) {
      collect(array.component(), result);
    } else if (type instanceof JavaType.Wildcard wildcard) {
      wildcard.bound().ifPresent(bound -> collect(bound, result));
    }
  }

  /** The name of a bridge where it is called. */
  Code explicit(Code name) {
    if (name.parts().isEmpty()) {
      return name;
    }
    String method = ((Part.Text) name.parts().get(name.parts().size() - 1)).text().substring(1);
    Set<String> arguments = Set.copyOf(explicit.getOrDefault(method, List.of()));
    List<String> ordered = parameters.keySet().stream().filter(arguments::contains).toList();
    return ordered.isEmpty()
        ? name
        : Code.of(Own.HIDDEN, ".<" + String.join(", ", ordered) + ">" + method);
  }
}
