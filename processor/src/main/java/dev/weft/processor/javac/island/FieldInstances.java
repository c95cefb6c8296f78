package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeVariable;

/** The instances of fields that are read and written at once: evaluated once, named twice. */
final class FieldInstances {
  /**
   * The instance of one field.
   *
   * @param written the instance where the field is written
   * @param read the same where it is read before, as what is written is made
   * @param pattern the pattern variable that holds it, where no variable of the machine can
   */
  record Instance(Object written, Object read, Optional<String> pattern) {
    private static Instance of(Object written, Object read) {
      return new Instance(written, read, Optional.empty());
    }

    /** That of a static field is read, and no more. */
    private boolean isIgnored() {
      return written.equals(Code.EMPTY);
    }

    /** Where it is evaluated first. */
    Object first() {
      return isIgnored() ? read : written;
    }

    /** Where it has been evaluated already. */
    Instance again() {
      Object again = isIgnored() ? written : read;
      return of(again, again);
    }
  }

  private final BodyContext context;
  private final CodeReader reader;
  private final FieldBridges bridges;

  FieldInstances(BodyContext context, CodeReader reader, FieldBridges bridges) {
    this.context = context;
    this.reader = reader;
    this.bridges = bridges;
  }

  /** How an update names the instance; {@link #bound} takes up the update. */
  Instance of(HiddenField hidden) {
    if (hidden.isStatic()) {
      return Instance.of(Code.EMPTY, bridges.receiver(hidden));
    }
    if (hidden.instance().filter(tree -> !isPlain(tree)).isEmpty()) {
      Code receiver = bridges.receiver(hidden);
      return Instance.of(receiver, receiver);
    }
    return reader.capturing() ? inPattern(hidden.via()) : inVariable(hidden);
  }

  /** Whether an expression may be evaluated twice in a row. */
  private static boolean isPlain(ExpressionTree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree select && isPlain(select.getExpression());
  }

  private Instance inPattern(TypeElement type) {
    String name = context.freshName("on");
    Code use = Code.text(isObject(type) ? name + "[0]" : name);
    if (context.privates.variable(type).isPresent()) {
      use = Code.of("((", new TypeUse(erased(type)), ") ", use, ")");
    }
    return new Instance(use, use, Optional.of(name));
  }

  private Instance inVariable(HiddenField hidden) {
    JavaType type =
        hidden
            .instance()
            .flatMap(context.sketch::typeOf)
            .orElseGet(() -> context.toJavaType.apply(hidden.via().asType()));
    Variable on = context.variable("on", Optional.of(type), Variable.Kind.CARRIED);
    Code assigned = Code.of(LocalUse.write(on), " = ", bridges.receiver(hidden));
    return Instance.of(assigned, LocalUse.read(on));
  }

  // Produce: Bindings.value((Object) next() instanceof Repo on ? Hidden.setCount(on, …) :
  // Hidden.getCount(null)); of a type known as Object only, an array holds the instance
  /** An update, behind what binds the pattern variable that it names, if it names one. */
  Code bound(HiddenField hidden, Instance instance, Code update) {
    if (instance.pattern().isEmpty()) {
      return update;
    }
    boolean isVariable = hidden.field().asType() instanceof TypeVariable;
    Code exact = isVariable ? Code.of("(", new TypeUse(hidden.type()), ") ") : Code.EMPTY;
    Code test = test(hidden);
    String name = " " + instance.pattern().get() + " ? ";
    Code missing = bridges.get(hidden, "null");
    return Code.of(
        Patterns.BINDINGS,
        ".value((Object) ",
        test,
        name,
        exact,
        update,
        " : ",
        exact,
        missing,
        ")");
  }

  private Code test(HiddenField hidden) {
    TypeUse type = new TypeUse(erased(hidden.via()));
    Code receiver = bridges.receiver(hidden);
    return isObject(hidden.via())
        ? Code.of("new Object[] {", receiver, "} instanceof Object[]")
        : Code.of("(", receiver, ") instanceof ", type);
  }

  /** Whether source here knows the values of a class as objects only. */
  private boolean isObject(TypeElement type) {
    return erased(type) instanceof JavaType.Hidden hidden
        && (JavaTypes.isObject(hidden.shown()) || hidden.shown() instanceof JavaType.Variable);
  }

  private JavaType erased(TypeElement type) {
    return context.toJavaType.apply(context.types.erasure(type.asType()));
  }
}
