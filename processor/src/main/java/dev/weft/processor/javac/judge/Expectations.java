package dev.weft.processor.javac.judge;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What the template's signature and its statements ask of values; what breaks that is noted. */
public final class Expectations {
  private final TypeContext context;
  private final Breakage breakage;

  public Expectations(TypeContext context, Breakage breakage) {
    this.context = context;
    this.breakage = breakage;
  }

  /** What the template returns. */
  public Optional<JavaType> result() {
    return context.typeReader().type(template().getReturnType());
  }

  public void returned(Optional<Expr> value) {
    Optional<JavaType> result = result();
    boolean nothing = result.filter(JavaTypes.VOID::equals).isPresent();
    if (result.isPresent() && nothing == value.isPresent()) {
      breakage.found();
    }
    breakage.assign(value.flatMap(Expr::type), result);
  }

  public void condition(Expr value) {
    breakage.assign(value.type(), Optional.of(JavaTypes.BOOLEAN));
  }

  /**
   * A call of a verb.
   *
   * @param arguments its arguments, read
   */
  public void verb(VerbKind kind, MethodInvocationTree tree, List<Expr> arguments) {
    int most = kind == VerbKind.AWAIT ? 2 : 1;
    boolean awaits = kind == VerbKind.AWAIT || kind == VerbKind.EACH;
    boolean has = awaits ? context.awaits : !(scope() instanceof IdentifierTree);
    if (!has || arguments.isEmpty() || arguments.size() > most) {
      breakage.found();
    } else if (kind == VerbKind.YIELD) {
      breakage.assign(arguments.get(0).type(), context.element);
    } else {
      Optional<JavaType> elements = kind == VerbKind.YIELD_ALL ? context.element : Optional.empty();
      breakage.pass(tree.getArguments().get(0), verbs(kind), elements);
    }
  }

  /** The scope's methods that a verb may mean. */
  private List<ExecutableElement> verbs(VerbKind kind) {
    return context
        .typeReader()
        .type(scope())
        .flatMap(context.typeReader()::element)
        .map(type -> context.members.methods(type, kind.method()))
        .orElse(List.of());
  }

  /** The scope's type; a plain name is that of Await. */
  private Tree scope() {
    return template().getParameters().get(0).getType();
  }

  private MethodTree template() {
    return (MethodTree) context.method.getLeaf();
  }
}
