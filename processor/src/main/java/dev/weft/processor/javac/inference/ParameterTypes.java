package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The types that calls ask of their arguments, where all methods they may mean agree. */
public final class ParameterTypes {
  private final TypeContext context;
  private final ReceiverTypes receivers;
  private final ArgumentFits fits;

  public ParameterTypes(TypeContext context, ReceiverTypes receivers) {
    this.context = context;
    this.receivers = receivers;
    this.fits = new ArgumentFits(context);
  }

  /** The type asked of the argument of a call at an index, none where that is negative. */
  Optional<TypeMirror> of(MethodInvocationTree call, int index) {
    return context.mirrors.theSame(all(call, index));
  }

  /** What each method asks that a call may mean; none where they are not known. */
  public List<Optional<TypeMirror>> all(MethodInvocationTree call, int index) {
    if (index < 0 || context.verbs.verb(call).isPresent()) {
      return List.of();
    }
    List<Optional<TypeMirror>> known =
        call.getMethodSelect() instanceof MemberSelectTree select
            ? qualified(select, call, index)
            : unqualified((IdentifierTree) call.getMethodSelect(), call, index);
    return known.isEmpty() ? ofBody(context.bodyMembers.parameter(call, index)) : known;
  }

  private List<Optional<TypeMirror>> ofBody(Optional<JavaType> parameter) {
    return parameter.map(type -> List.of(context.mirrors.of(type))).orElse(List.of());
  }

  private List<Optional<TypeMirror>> qualified(
      MemberSelectTree select, MethodInvocationTree call, int index) {
    return receivers
        .qualifier(select.getExpression(), this::receiver)
        .map(type -> all(type, methods(type, select.getIdentifier()), call, index))
        .orElse(List.of());
  }

  private Optional<DeclaredType> receiver(ExpressionTree tree) {
    return ExprTrees.isSuper(tree) && tree instanceof IdentifierTree
        ? Optional.of(context.around.get(0).getSuperclass())
            .filter(any -> !context.scopes.insideClass())
            .filter(DeclaredType.class::isInstance)
            .map(DeclaredType.class::cast)
        : receivers.receiver(tree);
  }

  private List<ExecutableElement> methods(DeclaredType type, CharSequence name) {
    return context.members.methods(ReceiverTypes.element(type), name.toString());
  }

  private List<Optional<TypeMirror>> unqualified(
      IdentifierTree name, MethodInvocationTree call, int index) {
    Names.Answer answer = context.names.method(name.getName().toString());
    if (answer instanceof Names.Methods methods) {
      DeclaredType around = (DeclaredType) context.around.get(methods.level()).asType();
      return all(around, methods.candidates(), call, index);
    }
    if (answer instanceof Names.Imported imported && imported.types().size() == 1) {
      DeclaredType type = (DeclaredType) imported.types().get(0).asType();
      return all(type, methods(type, name.getName()), call, index);
    }
    return List.of();
  }

  /** The type asked of the argument of a constructor at an index. */
  Optional<TypeMirror> of(NewClassTree creation, int index) {
    return context.mirrors.theSame(all(creation, index));
  }

  /** What each constructor asks that may be meant; none where they are not known. */
  public List<Optional<TypeMirror>> all(NewClassTree creation, int index) {
    Optional<TypeElement> element =
        creation.getEnclosingExpression() == null
            ? context.typeReader().element(creation.getIdentifier())
            : context.sketch.typeOf(creation).flatMap(context.typeReader()::element);
    if (index < 0 || element.isEmpty()) {
      return index < 0 ? List.of() : ofBody(context.bodyMembers.parameter(creation, index));
    }
    DeclaredType type =
        context
            .typeReader()
            .type(creation.getIdentifier())
            .filter(any -> !TypeSketch.isDiamond(creation))
            .flatMap(context.mirrors::of)
            .filter(DeclaredType.class::isInstance)
            .map(DeclaredType.class::cast)
            .orElse((DeclaredType) element.get().asType());
    return taking(context.members.constructors(element.get()), creation.getArguments())
        .map(each -> parameter(type, each, index, Optional.empty()))
        .toList();
  }

  private List<Optional<TypeMirror>> all(
      DeclaredType on, List<ExecutableElement> methods, MethodInvocationTree call, int index) {
    return taking(methods, call.getArguments())
        .map(each -> parameter(on, each, index, Optional.of(call)))
        .toList();
  }

  private Stream<ExecutableElement> taking(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments) {
    boolean fixed = methods.stream().anyMatch(each -> takesAny(each, arguments.size()));
    return methods.stream()
        .filter(
            each ->
                fixed
                    ? Mirrors.takes(each, arguments.size()) && !each.isVarArgs()
                    : each.getParameters().size() == arguments.size() || each.isVarArgs())
        .filter(each -> fits.takes(each, arguments));
  }

  /** Whether it takes whatever arguments, so that none of a variable number does (JLS 15.12.2). */
  private static boolean takesAny(ExecutableElement method, int arguments) {
    return !method.isVarArgs()
        && method.getParameters().size() == arguments
        && method.getParameters().stream().map(Element::asType).allMatch(Mirrors::isAnyOfMethod);
  }

  private Optional<TypeMirror> parameter(
      DeclaredType on, ExecutableElement method, int index, Optional<MethodInvocationTree> call) {
    ExecutableType member = context.mirrors.member(on, method);
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
