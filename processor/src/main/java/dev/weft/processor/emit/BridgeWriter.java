package dev.weft.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Prints the nested class through which a machine reaches members that source cannot. */
final class BridgeWriter {
  private static final ClassName HANDLES = ClassName.get("dev.weft.machine", "Handles");

  private final List<Bridge> bridges;
  private final ClassLiterals literals = new ClassLiterals();
  private final Map<String, TypeSpec.Builder> holders = new LinkedHashMap<>();

  BridgeWriter(List<Bridge> bridges) {
    this.bridges = bridges;
  }

  TypeSpec write(String name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Members that only method handles reach.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    List<FieldSpec> handles = new ArrayList<>();
    for (int i = 0; i < bridges.size(); i++) {
      Bridge bridge = bridges.get(i);
      String handle = "HANDLE_" + i;
      if (!bridge.isOfClass()) {
        handles.add(handle(bridge, handle));
      }
      MethodSpec method = method(bridge, handle);
      if (bridge.kind() == Bridge.Kind.FUNCTION) {
        type.addType(FunctionWriter.like(bridge)).addMethod(method);
      } else {
        bridge
            .bound()
            .ifPresentOrElse(
                on -> holder(bridge, on).addMethod(method), () -> type.addMethod(method));
      }
    }
    literals.constants().forEach(type::addField);
    handles.forEach(type::addField);
    holders.values().forEach(holder -> type.addType(holder.build()));
    return type.build();
  }

  // Produce: private static final class OnRepo { final Repo on; OnRepo(Repo on) { this.on = on; }
  // … }
  private TypeSpec.Builder holder(Bridge bridge, Bridge.Bound bound) {
    return holders.computeIfAbsent(
        bound.name(),
        name -> {
          TypeName on = TypeNames.of(bridge.receiver().orElseThrow());
          return TypeSpec.classBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("What calls and method references are bound to.\n")
              .addTypeVariables(
                  bound.typeParameters().stream().map(BridgeWriter::variable).toList())
              .addField(on, "on", Modifier.PRIVATE, Modifier.FINAL)
              .addMethod(
                  MethodSpec.constructorBuilder()
                      .addParameter(on, "on")
                      .addStatement("this.on = on")
                      .build());
        });
  }

  // Produce: static final MethodHandle HANDLE_0 = Handles.method(MethodHandles.lookup(), A.class,
  // A.class, "m", int.class, …);
  private FieldSpec handle(Bridge bridge, String name) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add("$T.$L(\n", HANDLES, factory(bridge))
            .indent()
            .indent()
            .add("$T.lookup(), ", MethodHandles.class)
            .add(classes(bridge));
    if (bridge.kind() != Bridge.Kind.CONSTRUCTOR && bridge.kind() != Bridge.Kind.OUTER) {
      call.add(", $S", bridge.member());
      call.add(", $L", literals.of(bridge.erasedResult()));
    }
    if (bridge.kind() != Bridge.Kind.SETTER) {
      bridge.erasedParameters().forEach(type -> call.add(", $L", literals.of(type)));
    }
    return FieldSpec.builder(MethodHandle.class, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(call.add(")").unindent().unindent().build())
        .build();
  }

  private CodeBlock classes(Bridge bridge) {
    CodeBlock declaring = literals.of(bridge.declaring());
    return bridge.kind() == Bridge.Kind.FUNCTION
        ? CodeBlock.of("$L, $N.class", declaring, FunctionWriter.nameOf(bridge))
        : CodeBlock.of("$L, $L", literals.of(bridge.lookup()), declaring);
  }

  private static String factory(Bridge bridge) {
    boolean isStatic = bridge.receiver().isEmpty() || bridge.ignoresReceiver();
    return switch (bridge.kind()) {
      case METHOD -> isStatic ? "staticMethod" : "method";
      case SUPER_METHOD -> "superMethod";
      case CONSTRUCTOR -> "constructor";
      case GETTER -> isStatic ? "staticGetter" : "getter";
      case SETTER -> isStatic ? "staticSetter" : "setter";
      case OUTER -> "outer";
      case FUNCTION -> "function";
      default -> throw new IllegalArgumentException("no member: " + bridge.name());
    };
  }

  private MethodSpec method(Bridge bridge, String handle) {
    if (bridge.kind() == Bridge.Kind.FUNCTION) {
      return FunctionWriter.method(bridge, handle);
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(bridge.name()).returns(TypeNames.of(bridge.result()));
    if (bridge.bound().isEmpty()) {
      method.addModifiers(Modifier.STATIC);
    }
    bridge.typeParameters().forEach(parameter -> method.addTypeVariable(variable(parameter)));
    bridge.exceptions().forEach(type -> method.addException(TypeNames.of(type)));
    List<CodeBlock> arguments = new ArrayList<>();
    bridge
        .receiver()
        .ifPresent(
            type -> {
              if (bridge.bound().isEmpty()) {
                method.addParameter(TypeNames.of(type), "on");
              }
              if (!bridge.ignoresReceiver()) {
                arguments.add(CodeBlock.of("on"));
              }
            });
    for (int i = 0; i < bridge.parameters().size(); i++) {
      method.addParameter(TypeNames.of(bridge.parameters().get(i)), "a" + i);
      boolean last = i == bridge.parameters().size() - 1;
      String name = "a" + i;
      arguments.add(bridge.varargs() && last ? varargs(bridge, name) : CodeBlock.of("$L", name));
    }
    return method
        .varargs(bridge.varargs())
        .addCode(body(bridge, handle, CodeBlock.join(arguments, ", ")))
        .build();
  }

  /** Variable arguments of a class without a name come as an array of a supertype. */
  private CodeBlock varargs(Bridge bridge, String name) {
    List<JavaType> erased = bridge.erasedParameters();
    JavaType array = erased.get(erased.size() - 1);
    return JavaTypes.isHidden(array)
        ? CodeBlock.of("$T.elements($L, $L)", HANDLES, literals.of(array), name)
        : CodeBlock.of("$L", name);
  }

  static TypeVariableName variable(Bridge.TypeParameter parameter) {
    TypeName[] bounds = parameter.bounds().stream().map(TypeNames::of).toArray(TypeName[]::new);
    return TypeVariableName.get(parameter.name(), bounds);
  }

  private CodeBlock body(Bridge bridge, String handle, CodeBlock arguments) {
    if (bridge.isOfClass()) {
      return ClassBridges.body(bridge, literals.of(bridge.lookup()), arguments);
    }
    CodeBlock.Builder out = CodeBlock.builder().beginControlFlow("try");
    TypeName result = TypeNames.of(bridge.result());
    boolean isVoid = JavaTypes.primitive(bridge.result()).equals(Optional.of("void"));
    if (bridge.kind() == Bridge.Kind.SETTER) {
      out.addStatement("$L.invoke($L)", handle, arguments).addStatement("return a0");
    } else if (isVoid) {
      out.addStatement("$L.invoke($L)", handle, arguments);
    } else {
      out.addStatement("return ($T) $L.invoke($L)", result, handle, arguments);
    }
    return out.nextControlFlow("catch ($T thrown)", Throwable.class)
        .addStatement("throw $T.sneaky(thrown)", HANDLES)
        .endControlFlow()
        .build();
  }
}
