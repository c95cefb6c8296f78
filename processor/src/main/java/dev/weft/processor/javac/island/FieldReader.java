package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.SourceText;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;

/**
 * Reads uses of fields of the classes around a template: qualified, or bridged where source cannot
 * reach them.
 */
public final class FieldReader {
  /** The types whose old value can be had back from the new one. */
  private static final Set<String> EXACT = Set.of("byte", "short", "char", "int", "long");

  /**
   * A field that only a bridge reaches.
   *
   * @param instance the expression before its name, if that has to be evaluated
   * @param implied else the instance it is a field of, nothing for a static one
   * @param type its type as a member of that
   */
  private record HiddenField(
      VariableElement field,
      TypeElement via,
      Optional<ExpressionTree> instance,
      Code implied,
      JavaType type) {
    boolean isStatic() {
      return field.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether a receiver is evaluated only to be ignored. */
    boolean ignores(Object receiver) {
      return isStatic() && !receiver.equals(Code.EMPTY);
    }
  }

  /**
   * A field that only a bridge reaches, in pieces.
   *
   * @param accessors what reads and writes it
   * @param type its type
   * @param instance the expression before its name, if that has to be evaluated
   * @param implied else the instance it is a field of, nothing for a static one
   */
  public record Bridged(
      Expr.Accessors accessors, JavaType type, Optional<ExpressionTree> instance, Code implied) {}

  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;

  FieldReader(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
  }

  /** A field named without a qualifier. */
  Code field(Names.Field field, Tree tree) {
    boolean isStatic = field.element().getModifiers().contains(Modifier.STATIC);
    if (!isStatic && field.element().getConstantValue() != null) {
      return constant(field.element());
    } else if (!receivers.reachable(field.element())) {
      context.mentions.bridged(field.element(), tree);
      Code receiver = implied(field.element(), field.level());
      return read(hidden(field.element(), field.via(), Optional.empty(), receiver));
    }
    Code qualifier =
        isStatic ? context.className(ClassRefs.of(field.via())) : receivers.receiver(field.level());
    return Code.of(qualifier, "." + field.element().getSimpleName());
  }

  private Code read(HiddenField hidden) {
    return hidden.field().getConstantValue() == null || hidden.instance().isPresent()
        ? get(hidden, receiver(hidden))
        : constant(hidden.field());
  }

  // Produce: 4 /* LIMIT */
  /** A constant variable's value: it is one, as its name in the machine might not be. */
  private Code constant(VariableElement field) {
    String value = context.elements.getConstantExpression(field.getConstantValue());
    String operand = value.startsWith("-") ? "(" + value + ")" : value;
    return Code.text(operand + " /* " + field.getSimpleName() + " */");
  }

  private Code get(HiddenField hidden, Object receiver) {
    Code getter = context.bridges.getter(hidden.field(), hidden.via(), hidden.ignores(receiver));
    List<JavaType> ofClass =
        hidden.instance().map(tree -> receivers.argumentsOf(tree, hidden.via())).orElse(List.of());
    return Code.of(context.bridges.explicit(getter, ofClass), "(", receiver, ")");
  }

  private Code receiver(HiddenField hidden) {
    return hidden.instance().map(reader::read).orElse(hidden.implied());
  }

  /** What an assignment with an operator needs of a field that only a bridge reaches. */
  Optional<Bridged> bridged(ExpressionTree target) {
    return hiddenField(target).map(hidden -> bridged(hidden, target));
  }

  private Bridged bridged(HiddenField hidden, ExpressionTree target) {
    boolean ignores = hidden.isStatic() && hidden.instance().isPresent();
    return new Bridged(
        new Expr.Accessors(
            context.bridges.getter(hidden.field(), hidden.via(), ignores),
            context.bridges.setter(hidden.field(), hidden.via(), ignores)),
        context.sketch.typeOf(target).orElse(hidden.type()),
        hidden.instance(),
        hidden.implied());
  }

  /** Writes a qualified name that needs it; answers whether it did. */
  boolean select(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this")) {
      int level = context.names.levelOf(TypeTrees.simpleName(tree.getExpression()));
      if (level >= 0) {
        replace(tree, receivers.receiver(level));
      }
      return true;
    }
    if (name.equals("class")) {
      Optional<JavaType> hidden = HiddenTypes.in(context.typeReader().type(tree.getExpression()));
      if (hidden.isPresent()) {
        replace(tree, context.hidden.literal(hidden.get()));
        return true;
      }
      reader.scanErased(tree.getExpression());
      return true;
    }
    Optional<HiddenField> hidden = hiddenField(tree);
    if (hidden.isPresent()) {
      replace(tree, read(hidden.get()));
    } else if (ExprTrees.isSuper(tree.getExpression())
        && !receivers.ofInnerClass(tree.getExpression())) {
      replace(tree, Code.of(receivers.superInstance(tree.getExpression()), "." + name));
      return true;
    }
    return hidden.isPresent();
  }

  private Optional<HiddenField> hiddenField(ExpressionTree target) {
    Optional<HiddenField> hidden = findHidden(ExprTrees.withoutParentheses(target));
    hidden.ifPresent(field -> context.mentions.bridged(field.field(), target));
    return hidden.map(field -> typed(field, ExprTrees.withoutParentheses(target)));
  }

  private HiddenField hidden(
      VariableElement field, TypeElement via, Optional<ExpressionTree> instance, Code implied) {
    DeclaredType of = (DeclaredType) via.asType();
    JavaType type = context.toJavaType.apply(context.types.asMemberOf(of, field));
    return new HiddenField(field, via, instance, implied, type);
  }

  /** A field of a type variable has the type that its instance gives it. */
  private HiddenField typed(HiddenField field, ExpressionTree tree) {
    JavaType type =
        field.type() instanceof JavaType.Variable
            ? receivers.typeOf(tree).orElse(field.type())
            : field.via().getTypeParameters().isEmpty()
                ? field.type()
                : receivers.exactly(tree).orElse(field.type());
    return new HiddenField(field.field(), field.via(), field.instance(), field.implied(), type);
  }

  private Optional<HiddenField> findHidden(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      return context.names.expression(name.getName().toString()) instanceof Names.Field field
              && !receivers.reachable(field.element())
          ? Optional.of(
              hidden(
                  field.element(),
                  field.via(),
                  Optional.empty(),
                  implied(field.element(), field.level())))
          : Optional.empty();
    }
    if (!(tree instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    if (ExprTrees.isSuper(select.getExpression())) {
      return receivers.ofInnerClass(select.getExpression())
          ? Optional.empty()
          : hiddenInSuper(select);
    }
    return receivers
        .receiverClass(select.getExpression(), select.getIdentifier().toString())
        .flatMap(type -> hiddenField(select, type));
  }

  /** The instance that a field is one of where none is written. */
  private Code implied(VariableElement field, int level) {
    return field.getModifiers().contains(Modifier.STATIC) ? Code.EMPTY : receivers.receiver(level);
  }

  private Optional<HiddenField> hiddenInSuper(MemberSelectTree select) {
    int level = receivers.levelOfSuper(select.getExpression());
    String name = select.getIdentifier().toString();
    return context.members.fields(receivers.superclass(select.getExpression()), name).stream()
        .filter(field -> !receivers.reachable(field))
        .findFirst()
        .map(
            field ->
                hidden(field, context.around.get(level), Optional.empty(), implied(field, level)));
  }

  private Optional<HiddenField> hiddenField(MemberSelectTree select, TypeElement type) {
    return context.members.fields(type, select.getIdentifier().toString()).stream()
        .peek(field -> context.mentions.receiver(type, field, select.getExpression()))
        .filter(field -> !receivers.reachable(field, type))
        .findFirst()
        .map(
            field ->
                hidden(
                    field,
                    type,
                    Optional.of(select.getExpression())
                        .filter(
                            instance ->
                                !field.getModifiers().contains(Modifier.STATIC)
                                    || receivers.isEvaluated(instance)),
                    Code.EMPTY));
  }

  boolean assign(AssignmentTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getVariable());
    hidden.ifPresent(
        field -> replace(tree, set(field, receiver(field), value(field, tree.getExpression()))));
    return hidden.isPresent();
  }

  /**
   * What is assigned; an argument of the bridge, it is not narrowed unless it says so (JLS 5.2).
   */
  private Code value(HiddenField hidden, ExpressionTree tree) {
    Code value = reader.read(tree);
    boolean narrowed =
        JavaTypes.isNarrow(hidden.type())
            && !context.sketch.typeOf(tree).equals(Optional.of(number(hidden)))
            && Constants.isConstant(tree, context);
    return narrowed ? cast(number(hidden), value) : value;
  }

  private Code set(HiddenField hidden, Object receiver, Code value) {
    Object first = receiver.equals(Code.EMPTY) ? receiver : Code.of(receiver, ", ");
    boolean ignores = hidden.ignores(receiver);
    Code setter = context.bridges.setter(hidden.field(), hidden.via(), ignores);
    return Code.of(setter, "(", first, value, ")");
  }

  boolean compound(CompoundAssignmentTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getVariable());
    hidden.ifPresent(
        field -> {
          Place place = place(field);
          String operator = " " + operator(tree, context.source) + " (";
          Code operand = reader.read(tree.getExpression());
          Code value = Code.of(get(field, place.read()), operator, operand, ")");
          Code update = set(field, place.written(), cast(field.type(), value));
          replace(tree, bound(field, place, update));
        });
    return hidden.isPresent();
  }

  /**
   * The instance of a field that is named twice, but must be evaluated once.
   *
   * @param written the instance where the field is written
   * @param read the same where it is read before, as what is written is made
   * @param pattern the pattern variable that holds it, where no variable of the machine can
   */
  private record Place(Object written, Object read, Optional<String> pattern) {
    static Place of(Object written, Object read) {
      return new Place(written, read, Optional.empty());
    }

    /** That of a static field is read, and no more. */
    boolean isIgnored() {
      return written.equals(Code.EMPTY);
    }

    /** Where it is evaluated first. */
    Object first() {
      return isIgnored() ? read : written;
    }

    /** Where it has been evaluated already. */
    Object again() {
      return isIgnored() ? written : read;
    }
  }

  private Place place(HiddenField hidden) {
    if (hidden.isStatic()) {
      return Place.of(Code.EMPTY, receiver(hidden));
    }
    if (hidden.instance().filter(tree -> !isPlain(tree)).isEmpty()) {
      Code receiver = receiver(hidden);
      return Place.of(receiver, receiver);
    }
    if (reader.capturing()) {
      String name = context.freshName("on");
      Code use = Code.text(isObject(hidden.via()) ? name + "[0]" : name);
      if (context.privates.variable(hidden.via()).isPresent()) {
        use = Code.of("((", new TypeUse(erased(hidden.via())), ") ", use, ")");
      }
      return new Place(use, use, Optional.of(name));
    }
    JavaType type =
        hidden
            .instance()
            .flatMap(context.sketch::typeOf)
            .orElseGet(() -> context.toJavaType.apply(hidden.via().asType()));
    Variable on = context.variable("on", Optional.of(type), Variable.Kind.CARRIED);
    return Place.of(Code.of(LocalUse.write(on), " = ", receiver(hidden)), LocalUse.read(on));
  }

  // Produce: Bindings.value((Object) next() instanceof Repo on ? Hidden.setCount(on, …) :
  // Hidden.getCount(null)); of a type known as Object only, an array holds the instance
  private Code bound(HiddenField hidden, Place place, Code update) {
    if (place.pattern().isEmpty()) {
      return update;
    }
    boolean isVariable = hidden.field().asType() instanceof TypeVariable;
    Code exact = isVariable ? Code.of("(", new TypeUse(hidden.type()), ") ") : Code.EMPTY;
    TypeUse type = new TypeUse(erased(hidden.via()));
    Code instance =
        isObject(hidden.via())
            ? Code.of("new Object[] {", receiver(hidden), "} instanceof Object[]")
            : Code.of("(", receiver(hidden), ") instanceof ", type);
    String name = " " + place.pattern().get() + " ? ";
    Code missing = get(hidden, "null");
    return Code.of(
        Patterns.BINDINGS,
        ".value((Object) ",
        instance,
        name,
        exact,
        update,
        " : ",
        exact,
        missing,
        ")");
  }

  private JavaType erased(TypeElement type) {
    return context.toJavaType.apply(context.types.erasure(type.asType()));
  }

  /** Whether source here knows the values of a class as objects only. */
  private boolean isObject(TypeElement type) {
    return erased(type) instanceof JavaType.Hidden hidden
        && (JavaTypes.isObject(hidden.shown()) || hidden.shown() instanceof JavaType.Variable);
  }

  /** Whether an expression may be evaluated twice in a row. */
  private static boolean isPlain(ExpressionTree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree select && isPlain(select.getExpression());
  }

  private static Code cast(JavaType type, Code value) {
    return Code.of("(", new TypeUse(type), ") (", value, ")");
  }

  public static String operator(CompoundAssignmentTree tree, SourceText source) {
    String between = source.behind(tree.getVariable(), tree.getExpression());
    return between.substring(0, between.lastIndexOf('=')).replaceAll("(?s)/\\*.*?\\*/|[\\s)]", "");
  }

  boolean increment(UnaryTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getExpression());
    hidden.ifPresent(field -> replace(tree, increment(field, tree)));
    return hidden.isPresent();
  }

  /** An increment as a statement, whose value nobody needs. */
  boolean step(UnaryTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getExpression());
    hidden.ifPresent(
        field -> {
          Place place = place(field);
          replace(tree, bound(field, place, updated(field, isUp(tree), place)));
        });
    return hidden.isPresent();
  }

  private static boolean isUp(UnaryTree tree) {
    return tree.getKind() == Tree.Kind.PREFIX_INCREMENT
        || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
  }

  private Code updated(HiddenField hidden, boolean up, Place place) {
    Code value = Code.of(get(hidden, place.read()), up ? " + 1" : " - 1");
    return set(hidden, place.written(), cast(number(hidden), value));
  }

  private JavaType number(HiddenField hidden) {
    JavaType type = hidden.type();
    return JavaTypes.unboxed(type).<JavaType>map(JavaTypes::ofKeyword).orElse(type);
  }

  private Code increment(HiddenField hidden, UnaryTree tree) {
    boolean up = isUp(tree);
    boolean prefix =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT
            || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
    Place place = place(hidden);
    if (prefix) {
      return bound(hidden, place, updated(hidden, up, place));
    }
    Code result = postfix(hidden, up, place);
    if (place.pattern().isPresent()) {
      return bound(hidden, place, result);
    }
    return reader.isLambdaBody(tree) ? Code.of(Patterns.BINDINGS, ".value(", result, ")") : result;
  }

  private Code postfix(HiddenField hidden, boolean up, Place place) {
    if (JavaTypes.primitive(hidden.type()).filter(EXACT::contains).isPresent()) {
      return cast(hidden.type(), Code.of(updated(hidden, up, place), up ? " - 1" : " + 1"));
    }
    Code after = updated(hidden, up, Place.of(place.again(), place.again()));
    Code before =
        Code.of(Patterns.BINDINGS, ".before(", get(hidden, place.first()), ", ", after, ")");
    return cast(hidden.type(), before);
  }

  private void replace(Tree tree, Code code) {
    reader.edits().replace(context.source.start(tree), context.source.end(tree), code);
  }
}
