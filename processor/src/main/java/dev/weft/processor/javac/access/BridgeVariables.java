package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeParameter;
import dev.weft.processor.model.TypeUse;
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

  private final Map<String, Signature> signatures = new HashMap<>();

  /**
   * The type parameters of all bridges of a name.
   *
   * @param hidden those that stand for classes without a name
   * @param told whether the arguments tell them
   * @param others how many there are besides
   */
  private record Signature(Set<String> hidden, boolean told, int others) {
    /** Where overloads differ, calls have no type arguments. */
    static final Signature MIXED = new Signature(Set.of(), true, -1);
  }

  BridgeVariables(List<TypeParameter> parameters) {
    parameters.forEach(each -> this.parameters.put(each.name(), each));
  }

  /** A bridge with its type variables declared. */
  Bridge declared(Bridge bridge) {
    Set<String> ofReceiver = new LinkedHashSet<>();
    bridge.receiver().ifPresent(type -> collect(type, ofReceiver));
    Set<String> ofArguments = new LinkedHashSet<>(ofReceiver);
    bridge.parameters().forEach(type -> collect(type, ofArguments));
    Set<String> all = new LinkedHashSet<>(ofArguments);
    collect(bridge.result(), all);
    boolean isFunction = bridge.kind() == Bridge.Kind.FUNCTION;
    if (isFunction) {
      collect(bridge.lookup(), all);
    }
    Set<String> told = isFunction ? Set.of() : ofArguments;
    bridge.typeParameters().forEach(each -> each.bounds().forEach(type -> collect(type, all)));
    Signature signature =
        new Signature(Set.copyOf(all), told.containsAll(all), bridge.typeParameters().size());
    if (bridge.bound().isEmpty() || isFunction) {
      signatures.merge(bridge.name(), signature, (a, b) -> a.equals(b) ? a : Signature.MIXED);
    }
    if (bridge.bound().isPresent() && !isFunction) {
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

  /**
   * The name of a bridge where it is called.
   *
   * @param others the type arguments besides, if they are known
   */
  Code explicit(Code name, List<JavaType> others) {
    if (name.parts().isEmpty()) {
      return name;
    }
    String method = method(name);
    Signature signature = signatures.getOrDefault(method, Signature.MIXED);
    boolean needed = !signature.told() || !others.isEmpty();
    if (!needed || signature.others() != others.size()) {
      return name;
    }
    return Code.of(Own.HIDDEN, ".<", arguments(signature.hidden(), others), ">" + method);
  }

  /**
   * The type arguments of a bridge that a method reference names, which without them tells no type
   * (JLS 15.13.1); nothing where these are not known.
   *
   * @param others those besides the variables, as above
   */
  Code ofReference(Code name, List<JavaType> others) {
    Signature signature = signatures.getOrDefault(method(name), Signature.MIXED);
    return signature.others() == others.size() ? arguments(signature.hidden(), others) : Code.EMPTY;
  }

  private static String method(Code name) {
    return ((Part.Text) name.parts().get(name.parts().size() - 1)).text().substring(1);
  }

  /** The type arguments of a class: first the variables that it mentions. */
  Code arguments(JavaType type, List<JavaType> others) {
    Set<String> mentioned = new LinkedHashSet<>();
    collect(type, mentioned);
    return arguments(mentioned, others);
  }

  /** Variables, in the order in which they are declared, and what follows them. */
  private Code arguments(Set<String> variables, List<JavaType> others) {
    Code result = Code.EMPTY;
    for (String variable : parameters.keySet()) {
      if (variables.contains(variable)) {
        result = comma(result, variable);
      }
    }
    for (JavaType other : others) {
      result = comma(result, new TypeUse(JavaTypes.boxed(other)));
    }
    return result;
  }

  private static Code comma(Code before, Object next) {
    return Code.of(before, before.parts().isEmpty() ? "" : ", ", next);
  }
}
