package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The types that calls ask of their arguments, where all methods they may mean agree. */
final class ParameterTypes {
  private final BodyContext context;
  private final ReceiverTypes receivers;

  ParameterTypes(BodyContext context, ReceiverTypes receivers) {
    this.context = context;
    this.receivers = receivers;
  }

  /** The type asked of the argument of a call at an index, none where that is negative. */
  Optional<TypeMirror> of(MethodInvocationTree call, int index) {
    if (index < 0 || context.verbs.verb(call).isPresent()) {
      return Optional.empty();
    }
    Optional<TypeMirror> known =
        call.getMethodSelect() instanceof MemberSelectTree select
            ? qualified(select, call, index)
            : unqualified((IdentifierTree) call.getMethodSelect(), call, index);
    return known.or(() -> context.bodyMembers.parameter(call, index).flatMap(receivers::mirror));
  }

  private Optional<TypeMirror> qualified(
      MemberSelectTree select, MethodInvocationTree call, int index) {
    Optional<DeclaredType> on =
        context.namesType(select.getExpression())
            ? context
                .typeReader()
                .element(select.getExpression())
                .map(type -> (DeclaredType) type.asType())
            : receivers.receiver(select.getExpression());
    return on.flatMap(type -> of(type, methods(type, select.getIdentifier()), call, index));
  }

  private List<ExecutableElement> methods(DeclaredType type, CharSequence name) {
    return context.members.methods(ReceiverTypes.element(type), name.toString());
  }

  private Optional<TypeMirror> unqualified(
      IdentifierTree name, MethodInvocationTree call, int index) {
    Names.Answer answer = context.names.method(name.getName().toString());
    if (answer instanceof Names.Methods methods) {
      DeclaredType around = (DeclaredType) context.around.get(methods.level()).asType();
      return of(around, methods.candidates(), call, index);
    }
    return answer instanceof Names.Imported imported && imported.types().size() == 1
        ? Optional.of((DeclaredType) imported.types().get(0).asType())
            .flatMap(type -> of(type, methods(type, name.getName()), call, index))
        : Optional.empty();
  }

  /** The type asked of the argument of a constructor at an index. */
  Optional<TypeMirror> of(NewClassTree creation, int index) {
    Optional<TypeElement> element = context.typeReader().element(creation.getIdentifier());
    if (index < 0 || element.isEmpty()) {
      return index < 0
          ? Optional.empty()
          : context.bodyMembers.parameter(creation, index).flatMap(receivers::mirror);
    }
    DeclaredType type =
        context
            .typeReader()
            .type(creation.getIdentifier())
            .filter(any -> !TypeSketch.isDiamond(creation))
            .flatMap(receivers::mirror)
            .filter(DeclaredType.class::isInstance)
            .map(DeclaredType.class::cast)
            .orElse((DeclaredType) element.get().asType());
    return receivers.theSame(
        taking(context.members.constructors(element.get()), creation.getArguments())
            .map(each -> parameter(type, each, index, Optional.empty()))
            .toList());
  }

  private Optional<TypeMirror> of(
      DeclaredType on, List<ExecutableElement> methods, MethodInvocationTree call, int index) {
    return receivers.theSame(
        taking(methods, call.getArguments())
            .map(each -> parameter(on, each, index, Optional.of(call)))
            .toList());
  }

  private Stream<ExecutableElement> taking(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments) {
    return methods.stream()
        .filter(each -> each.isVarArgs() || each.getParameters().size() == arguments.size())
        .filter(each -> receivers.takes(each, arguments));
  }

  private Optional<TypeMirror> parameter(
      DeclaredType on, ExecutableElement method, int index, Optional<MethodInvocationTree> call) {
    ExecutableType member = receivers.member(on, method);
    int last = member.getParameterTypes().size() - 1;
    if (last < 0) {
      return Optional.empty();
    }
    int position = Math.min(index, last);
    TypeMirror type =
        call.filter(any -> !method.getTypeParameters().isEmpty())
            .map(
                tree ->
                    new CallTypes(context, receivers)
                        .parameter(member, method.isVarArgs(), tree, position))
            .orElse(member.getParameterTypes().get(position));
    return Optional.of(
        method.isVarArgs() && index >= last && type instanceof ArrayType array
            ? array.getComponentType()
            : type);
  }
}
