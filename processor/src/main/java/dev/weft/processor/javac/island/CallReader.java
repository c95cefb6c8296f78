package dev.weft.processor.javac.island;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.inference.FunctionArguments;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Reads calls of methods and constructors of the classes around a template: qualified, or bridged
 * where source cannot reach them.
 */
final class CallReader {
  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;

  CallReader(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
  }

  /**
   * Writes what stands before a call's arguments where it needs it; answers whether all is done.
   */
  boolean call(MethodInvocationTree tree) {
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      return unqualified(tree, name);
    }
    MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
    String name = select.getIdentifier().toString();
    if (ExprTrees.isSuper(select.getExpression())) {
      return superCall(tree, select);
    }
    Optional<TypeElement> type = receivers.receiverClass(select.getExpression(), name);
    if (type.isEmpty()) {
      return false;
    }
    context.mentions.type(type.get(), select.getExpression());
    List<ExecutableElement> candidates = candidates(type.get(), name, tree);
    if (candidates.stream().allMatch(method -> receivers.reachable(method, type.get()))) {
      context.mentions.bounded(candidates, tree);
      return false;
    }
    boolean instances =
        candidates.stream().anyMatch(CallReader::takesInstance)
            || receivers.isEvaluated(select.getExpression());
    Code receiver = instances ? reader.read(select.getExpression()) : Code.EMPTY;
    List<JavaType> ofClass = receivers.argumentsOf(select.getExpression(), type.get());
    bridge(tree, type.get(), candidates, receiver, ofClass);
    reader.scanAll(tree.getArguments());
    return true;
  }

  private List<ExecutableElement> candidates(
      TypeElement type, String name, MethodInvocationTree tree) {
    return context.members.methods(type, name).stream()
        .filter(
            method ->
                Mirrors.takes(method, tree.getArguments().size())
                    && receivers.accessible(method, type))
        .toList();
  }

  private static boolean takesInstance(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC);
  }

  private boolean unqualified(MethodInvocationTree tree, IdentifierTree name) {
    Names.Answer answer = context.names.method(name.getName().toString());
    if (answer instanceof Names.Imported imported) {
      imported(tree, name, imported.types());
    } else if (answer instanceof Names.Methods methods) {
      context.breakage.call(tree, methods.candidates());
      qualify(tree, name, methods);
    } else {
      context.breakage.unresolvedMember();
    }
    return false;
  }

  /** Where overloads of several classes are imported, bridges of all of them leave the choice. */
  private void imported(
      MethodInvocationTree tree, IdentifierTree name, List<TypeElement> imported) {
    List<TypeElement> fitting =
        imported.stream().filter(type -> !statics(type, name, tree).isEmpty()).toList();
    if (fitting.size() < 2) {
      TypeElement type = fitting.isEmpty() ? imported.get(0) : fitting.get(0);
      Code qualifier = context.className(ClassRefs.of(type));
      reader.edits().insert(context.source.start(name), Code.of(qualifier, "."));
      return;
    }
    Code bridge = Code.EMPTY;
    for (TypeElement type : fitting) {
      for (ExecutableElement method : statics(type, name, tree)) {
        context.mentions.bridged(method, tree);
        bridge = context.bridges.imported(method, context.around.get(0));
      }
    }
    open(tree, bridge, Code.EMPTY, List.of());
  }

  private List<ExecutableElement> statics(
      TypeElement type, IdentifierTree name, MethodInvocationTree tree) {
    return candidates(type, name.getName().toString(), tree).stream()
        .filter(method -> !takesInstance(method) && receivers.reachable(method))
        .toList();
  }

  private void qualify(MethodInvocationTree tree, IdentifierTree name, Names.Methods methods) {
    List<ExecutableElement> candidates =
        candidates(methods.via(), name.getName().toString(), tree).stream()
            .filter(method -> context.self.isPresent() || !takesInstance(method))
            .toList();
    boolean instances = candidates.stream().anyMatch(CallReader::takesInstance);
    Code receiver = instances ? receivers.receiver(methods.level()) : Code.EMPTY;
    if (!candidates.stream().allMatch(each -> receivers.reachable(each, methods.via()))) {
      bridge(tree, methods.via(), candidates, receiver, List.of());
    } else {
      Object qualifier = instances ? receiver : context.className(ClassRefs.of(methods.via()));
      reader.edits().insert(context.source.start(name), Code.of(qualifier, "."));
    }
  }

  private void bridge(
      MethodInvocationTree tree,
      TypeElement via,
      List<ExecutableElement> named,
      Code receiver,
      List<JavaType> ofClass) {
    boolean instances = !receiver.parts().isEmpty();
    List<ExecutableElement> candidates = context.overloads.meant(named, tree.getArguments());
    context.mentions.overloads(candidates, tree);
    candidates.forEach(candidate -> context.mentions.bridged(candidate, tree));
    List<JavaType> told = List.of();
    if (candidates.size() == 1 && tree.getTypeArguments().isEmpty()) {
      told = receivers.typeArguments(candidates.get(0), via, tree);
    }
    boolean known = !ofClass.isEmpty();
    boolean written = instances && !tree.getTypeArguments().isEmpty() && Generic.isGeneric(via);
    if (told.isEmpty() && (known || written) && wantsHolder(tree, candidates)) {
      held(tree, via, candidates, receiver, ofClass);
      return;
    }
    Code name = Code.EMPTY;
    for (ExecutableElement candidate : candidates) {
      name = context.bridges.method(candidate, via, instances);
    }
    open(tree, name, receiver, Stream.concat(ofClass.stream(), told.stream()).toList());
  }

  /**
   * Whether the type arguments of the receiver decide what a function takes, and cannot be written
   * before the call, since the method has type arguments of its own that are inferred.
   */
  private static boolean wantsHolder(
      MethodInvocationTree tree, List<ExecutableElement> candidates) {
    return candidates.stream().allMatch(CallReader::takesInstance)
        && (candidates.size() > 1 || !candidates.get(0).getTypeParameters().isEmpty())
        && (!tree.getTypeArguments().isEmpty()
            || tree.getArguments().stream().anyMatch(FunctionArguments::in));
  }

  // Produce: new Hidden.OnResult<Integer>(result).map(
  private void held(
      MethodInvocationTree tree,
      TypeElement via,
      List<ExecutableElement> candidates,
      Code receiver,
      List<JavaType> ofClass) {
    Code name = Code.EMPTY;
    for (ExecutableElement candidate : candidates) {
      name = context.bridges.bound(candidate, via, false);
    }
    on(tree, receivers.holder(via, receiver, ofClass), name);
  }

  private void on(MethodInvocationTree tree, Code on, Code name) {
    List<Part> parts = new ArrayList<>(on.parts());
    parts.add(name.parts().get(name.parts().size() - 1));
    open(tree, new Code(parts), Code.EMPTY, List.of());
  }

  private void open(MethodInvocationTree tree, Code name, Code receiver, List<JavaType> ofClass) {
    int parenthesis = context.source.behind('(', context.source.end(tree.getMethodSelect()));
    boolean comma = !receiver.parts().isEmpty() && !tree.getArguments().isEmpty();
    reader
        .edits()
        .replace(
            context.source.start(tree),
            parenthesis,
            Code.of(typeArguments(tree, name, ofClass), "(", receiver, comma ? ", " : ""));
  }

  /** The name of a bridge, with the type arguments of the call if it has some. */
  private Code typeArguments(MethodInvocationTree tree, Code name, List<JavaType> ofClass) {
    if (tree.getTypeArguments().isEmpty()) {
      return context.bridges.explicit(name, ofClass);
    }
    Code arguments = Code.EMPTY;
    for (Tree argument : tree.getTypeArguments()) {
      Object comma = arguments.parts().isEmpty() ? "" : ", ";
      arguments = Code.of(arguments, comma, typeArgument(argument));
    }
    List<Part> parts = new ArrayList<>(name.parts());
    String method = ((Part.Text) parts.remove(parts.size() - 1)).text().substring(1);
    return Code.of(new Code(parts), ".<", arguments, ">" + method);
  }

  /** A type argument: of a bridge, it may be what values of a class without a name are had as. */
  private Object typeArgument(Tree tree) {
    Optional<JavaType> hidden =
        context
            .typeReader()
            .type(tree)
            .filter(type -> JavaTypes.anyIn(type, JavaType.Hidden.class::isInstance));
    return hidden.isPresent() ? new TypeUse(hidden.get()) : reader.readType(tree);
  }

  private boolean superCall(MethodInvocationTree tree, MemberSelectTree select) {
    if (receivers.ofInnerClass(select.getExpression())) {
      if (select.getExpression() instanceof MemberSelectTree qualified) {
        reader.scanType(qualified.getExpression());
      }
      reader.scanAll(tree.getArguments());
      return true;
    }
    int level = receivers.levelOfSuper(select.getExpression());
    TypeElement owner = context.around.get(level);
    List<ExecutableElement> fitting =
        receivers.superMethods(select.getExpression(), select.getIdentifier().toString()).stream()
            .filter(method -> Mirrors.takes(method, tree.getArguments().size()))
            .toList();
    List<ExecutableElement> candidates =
        fitting.stream().filter(CallReader::takesInstance).toList();
    if (fitting.isEmpty()) {
      context.breakage.found();
    } else if (candidates.isEmpty()) {
      bridge(tree, owner, fitting, Code.EMPTY, List.of());
    } else {
      bridgeSuper(tree, owner, candidates, receivers.receiver(level));
    }
    reader.scanAll(tree.getArguments());
    return true;
  }

  // Produce: Hidden.superPut(self, or, where that has type arguments, new
  // Hidden.OnShelf<>(self).<Integer>superPut(
  private void bridgeSuper(
      MethodInvocationTree tree,
      TypeElement owner,
      List<ExecutableElement> candidates,
      Code receiver) {
    boolean held = !tree.getTypeArguments().isEmpty() && Generic.isGeneric(owner);
    Code name = Code.EMPTY;
    for (ExecutableElement method : candidates) {
      context.mentions.bridged(method, tree);
      name =
          held
              ? context.bridges.bound(method, owner, true)
              : context.bridges.superMethod(method, owner);
    }
    if (held) {
      on(tree, receivers.holder(owner, receiver, List.of()), name);
    } else {
      open(tree, name, receiver, List.of());
    }
  }
}
