package dev.weft.processor.javac.inference;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The types of what calls give, whichever of the methods they may mean is meant (JLS 15.12.3). */
final class CallResults {
  private final TypeContext context;
  private final ReceiverTypes receivers;
  private final ArgumentFits fits;

  CallResults(TypeContext context, ReceiverTypes receivers) {
    this.context = context;
    this.receivers = receivers;
    this.fits = new ArgumentFits(context);
  }

  /** The type of a call, if the arguments tell it. */
  Optional<TypeMirror> of(MethodInvocationTree tree) {
    Optional<VerbKind> verb = context.verbs.verb(tree);
    if (verb.isPresent()) {
      return context
          .sketch
          .typeOf(tree)
          .flatMap(context.mirrors::of)
          .or(() -> verb(verb.get(), tree));
    }
    if (TypeSketch.asksForClass(tree)) {
      return Optional.empty();
    } else if (tree.getMethodSelect() instanceof IdentifierTree name) {
      Names.Answer answer = context.names.method(name.getName().toString());
      if (answer instanceof Names.Methods methods) {
        DeclaredType around = (DeclaredType) context.around.get(methods.level()).asType();
        return result(around, methods.candidates(), tree);
      }
      return answer instanceof Names.Imported imported && imported.types().size() == 1
          ? ofClass(imported.types().get(0), name.getName().toString(), tree)
          : Optional.empty();
    }
    MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
    String name = select.getIdentifier().toString();
    if (name.equals("clone")
        && receivers.mirror(select.getExpression()).orElse(null) instanceof ArrayType array) {
      return Optional.of(array);
    } else if (context.namesType(select.getExpression())) {
      return context
          .typeReader()
          .element(select.getExpression())
          .flatMap(type -> ofClass(type, name, tree));
    }
    return receivers
        .receiver(select.getExpression())
        .flatMap(on -> result(on, context.members.methods(ReceiverTypes.element(on), name), tree));
  }

  private Optional<TypeMirror> verb(VerbKind verb, MethodInvocationTree tree) {
    return verb == VerbKind.AWAIT && tree.getArguments().size() == 1
        ? receivers
            .receiver(tree.getArguments().get(0))
            .filter(
                type ->
                    VerbTypes.isStage(ReceiverTypes.element(type))
                        && !type.getTypeArguments().isEmpty())
            .map(type -> type.getTypeArguments().get(0))
        : Optional.empty();
  }

  /** The value of a static method. */
  private Optional<TypeMirror> ofClass(TypeElement type, String name, MethodInvocationTree tree) {
    return result((DeclaredType) type.asType(), context.members.methods(type, name), tree);
  }

  /** The type of a call's value, if it is the same whichever of the methods is meant. */
  private Optional<TypeMirror> result(
      DeclaredType on, List<ExecutableElement> all, MethodInvocationTree tree) {
    List<ExecutableElement> fitting =
        all.stream()
            .filter(method -> TypeSketch.fits(method, tree))
            .filter(method -> all.size() == 1 || fits.takes(method, tree.getArguments()))
            .toList();
    KnownTypes arguments = new KnownTypes(receivers::typeOrBoxed);
    return context
        .mirrors
        .theSame(
            ArgumentFits.mostSpecific(fitting, tree.getArguments(), arguments).stream()
                .map(method -> result(on, method, tree, arguments))
                .toList())
        .or(() -> chosen(fitting, tree).flatMap(method -> result(on, method, tree, arguments)));
  }

  /** The one of several methods that a call means, if the types of its arguments are plain. */
  private Optional<ExecutableElement> chosen(
      List<ExecutableElement> methods, MethodInvocationTree tree) {
    return methods.size() > 1 && tree.getTypeArguments().isEmpty()
        ? new PlainOverloads(context.types, receivers).chosen(methods, tree.getArguments())
        : Optional.empty();
  }

  private Optional<TypeMirror> result(
      DeclaredType on, ExecutableElement method, MethodInvocationTree tree, KnownTypes arguments) {
    return method.getTypeParameters().isEmpty()
        ? Optional.of(context.mirrors.member(on, method).getReturnType())
        : inferred(on, method, tree, arguments)
            .or(
                () ->
                    new CallTypes(context, receivers, arguments)
                        .result(context.mirrors.member(on, method), method.isVarArgs(), tree));
  }

  /** The type of a call's value if there is but one method of the name it may mean. */
  Optional<TypeMirror> expected(
      MethodInvocationTree tree, Function<ExecutableElement, Optional<TypeMirror>> result) {
    List<ExecutableElement> all =
        methods(tree).stream()
            .filter(method -> method.getParameters().size() == tree.getArguments().size())
            .toList();
    return tree.getTypeArguments().isEmpty() && all.size() == 1
        ? result.apply(all.get(0))
        : Optional.empty();
  }

  /** The static methods that a call may mean. */
  private List<ExecutableElement> methods(MethodInvocationTree tree) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      return context.namesType(select.getExpression())
          ? context.typeReader().element(select.getExpression()).stream()
              .flatMap(type -> context.members.methods(type, name).stream())
              .toList()
          : List.of();
    }
    String name = tree.getMethodSelect().toString();
    return context.names.method(name) instanceof Names.Imported imported
        ? imported.types().stream()
            .flatMap(type -> context.members.methods(type, name).stream())
            .toList()
        : List.of();
  }

  private Optional<TypeMirror> inferred(
      DeclaredType on, ExecutableElement method, MethodInvocationTree tree, KnownTypes known) {
    List<TypeMirror> given = context.mirrors.written(tree.getTypeArguments());
    if (given.size() < tree.getTypeArguments().size() || method.isVarArgs() && given.isEmpty()) {
      return Optional.empty();
    }
    ExecutableType type = context.mirrors.member(on, method);
    Inference inference = new Inference(context, type, given);
    int count = Math.min(type.getParameterTypes().size(), tree.getArguments().size());
    for (int i = 0; i < count; i++) {
      inference.learn(type.getParameterTypes().get(i), known.of(tree.getArguments().get(i)));
    }
    return inference.result();
  }
}
