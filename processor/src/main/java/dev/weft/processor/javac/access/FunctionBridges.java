package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Own;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/** The bridges that make functions instances of interfaces that source cannot name. */
final class FunctionBridges {
  private final BridgeTypes types;
  private final BridgeNames names;
  private final BridgeVariables variables;
  private final MadeBridges made;

  FunctionBridges(
      BridgeTypes types, BridgeNames names, BridgeVariables variables, MadeBridges made) {
    this.types = types;
    this.names = names;
    this.variables = variables;
    this.made = made;
  }

  /**
   * What makes a function an instance of an interface.
   *
   * @param method the interface's one abstract method (JLS 9.8)
   * @param ofClass the type arguments of the interface, if they are known
   */
  Code make(TypeElement type, ExecutableElement method, List<JavaType> ofClass) {
    ExecutableType signature = (ExecutableType) types.memberOf(type, method);
    Code name =
        made.add(
            new Bridge(
                Bridge.Kind.FUNCTION,
                names.function(type),
                types.of(type),
                types.erased(type),
                method.getSimpleName().toString(),
                types.parametersOf(type),
                Optional.empty(),
                false,
                types.all(signature.getParameterTypes()),
                method.isVarArgs(),
                types.of(signature.getReturnType()),
                types.all(signature.getThrownTypes()),
                types.erased(method.getParameters()),
                types.erased(method.getReturnType()),
                Optional.of(new Bridge.Bound(names.like(type), List.of()))));
    return variables.explicit(name, ofClass);
  }

  /** The interface that such functions are of before. */
  Code like(TypeElement type, List<JavaType> ofClass) {
    Code name = Code.of(Own.HIDDEN, "." + names.like(type));
    Code arguments = variables.arguments(types.of(type), ofClass);
    return arguments.parts().isEmpty() ? name : Code.of(name, "<", arguments, ">");
  }
}
