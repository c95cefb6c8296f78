package dev.weft.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads uses of members of the classes around a template: qualified, or bridged where source cannot reach them. */
final class MemberReader {
  /** A field that only a bridge reaches. */
  private record HiddenField(VariableElement field, TypeElement via, Code receiver) {
    boolean isStatic() {
      return field.getModifiers().contains(Modifier.STATIC);
    }
  }

  private final BodyContext context;
  private final CodeReader reader;

  MemberReader(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
  }

  private Code receiver(int level) {
    return level == 0
        ? reader.self()
        : Code.of(
            context.bridges.outer(context.around.get(level - 1), context.around.get(level)),
            "(",
            receiver(level - 1),
            ")");
  }

  private boolean reachable(javax.lang.model.element.Element member) {
    return context.members.reachable(member, context.inPackage);
  }

  // Fields

  /** A field named without a qualifier. */
  Code field(Names.Field field) {
    boolean isStatic = field.element().getModifiers().contains(Modifier.STATIC);
    if (!reachable(field.element())) {
      Code receiver = isStatic ? Code.EMPTY : receiver(field.level());
      return read(new HiddenField(field.element(), field.via(), receiver));
    }
    Object qualifier = isStatic ? ClassRefs.of(field.via()) : receiver(field.level());
    return Code.of(qualifier, "." + field.element().getSimpleName());
  }

  private Code read(HiddenField hidden) {
    Object constant = hidden.field().getConstantValue();
    if (constant != null) {
      String name = hidden.field().getSimpleName().toString();
      return Code.text(context.elements.getConstantExpression(constant) + " /* " + name + " */");
    }
    return Code.of(
        context.bridges.getter(hidden.field(), hidden.via()), "(", hidden.receiver(), ")");
  }

  /** Writes a qualified name that needs it; answers whether it did. */
  boolean select(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this") && tree.getExpression() instanceof IdentifierTree outer) {
      int level = context.names.levelOf(outer.getName().toString());
      if (level >= 0) {
        replace(tree, receiver(level));
      }
      return true;
    }
    if (name.equals("class")) {
      reader.scanType(tree.getExpression());
      return true;
    }
    Optional<HiddenField> hidden = hiddenField(tree);
    if (hidden.isPresent()) {
      replace(tree, read(hidden.get()));
    } else if (isSuper(tree.getExpression()) && !ofInnerClass(tree.getExpression())) {
      replace(tree, Code.of(superInstance(tree.getExpression()), "." + name));
      return true;
    }
    return hidden.isPresent();
  }

  /** Whether an unqualified {@code super} belongs to a class of the body. */
  private boolean ofInnerClass(ExpressionTree tree) {
    return context.scopes.insideClass() && tree instanceof IdentifierTree;
  }

  private int levelOfSuper(ExpressionTree tree) {
    return tree instanceof MemberSelectTree qualified
        ? Math.max(0, context.names.levelOf(simpleName(qualified.getExpression())))
        : 0;
  }

  private TypeElement superclass(ExpressionTree tree) {
    TypeElement owner = context.around.get(levelOfSuper(tree));
    return (TypeElement) context.types.asElement(owner.getSuperclass());
  }

  /** The instance, seen as one of the superclass, whose fields may be hidden by those of the class. */
  private Code superInstance(ExpressionTree tree) {
    TypeUse type = new TypeUse(context.toJavaType.apply(superclass(tree).asType()));
    return Code.of("((", type, ") ", receiver(levelOfSuper(tree)), ")");
  }

  private Optional<HiddenField> hiddenField(ExpressionTree target) {
    ExpressionTree tree = CodeReader.withoutParentheses(target);
    if (tree instanceof IdentifierTree name) {
      return context.names.expression(name.getName().toString()) instanceof Names.Field field
              && !reachable(field.element())
          ? Optional.of(
              new HiddenField(
                  field.element(),
                  field.via(),
                  field.element().getModifiers().contains(Modifier.STATIC)
                      ? Code.EMPTY
                      : receiver(field.level())))
          : Optional.empty();
    }
    if (!(tree instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    if (isSuper(select.getExpression())) {
      return ofInnerClass(select.getExpression()) ? Optional.empty() : hiddenInSuper(select);
    }
    return receiverClass(select.getExpression())
        .flatMap(type -> hiddenField(select, type));
  }

  private Optional<HiddenField> hiddenInSuper(MemberSelectTree select) {
    int level = levelOfSuper(select.getExpression());
    String name = select.getIdentifier().toString();
    return context.members.fields(superclass(select.getExpression()), name).stream()
        .filter(field -> !reachable(field))
        .findFirst()
        .map(field -> new HiddenField(field, context.around.get(level), receiver(level)));
  }

  private Optional<HiddenField> hiddenField(MemberSelectTree select, TypeElement type) {
    return context.members.fields(type, select.getIdentifier().toString()).stream()
        .filter(field -> !reachable(field))
        .findFirst()
        .map(
            field ->
                new HiddenField(
                    field,
                    type,
                    field.getModifiers().contains(Modifier.STATIC)
                        ? Code.EMPTY
                        : reader.read(select.getExpression())));
  }

  /** The class whose members a qualifier gives access to, where that is plain. */
  private Optional<TypeElement> receiverClass(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name
        && context.names.expression(name.getName().toString()) instanceof Names.OfClass type) {
      return Optional.ofNullable(
          context.elements.getTypeElement(type.type().canonicalName()));
    }
    return context.sketch.typeOf(tree).flatMap(context.typeReader()::element)
        .or(() -> tree instanceof MemberSelectTree select
            ? context.typeReader().qualified(select).map(ref -> context.elements.getTypeElement(ref.canonicalName()))
            : Optional.empty());
  }

  boolean assign(AssignmentTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getVariable());
    hidden.ifPresent(field -> replace(tree, set(field, reader.read(tree.getExpression()))));
    return hidden.isPresent();
  }

  private Code set(HiddenField hidden, Code value) {
    Object receiver = hidden.isStatic() ? Code.EMPTY : Code.of(hidden.receiver(), ", ");
    return Code.of(
        context.bridges.setter(hidden.field(), hidden.via()), "(", receiver, value, ")");
  }

  boolean compound(CompoundAssignmentTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getVariable());
    hidden.ifPresent(
        field -> replace(tree, update(field, operator(tree, context.source), reader.read(tree.getExpression()))));
    return hidden.isPresent();
  }

  private Code update(HiddenField hidden, String operator, Code operand) {
    return set(hidden, cast(hidden, Code.of(read(hidden), " " + operator + " (", operand, ")")));
  }

  private Code cast(HiddenField hidden, Code value) {
    TypeUse type = new TypeUse(context.toJavaType.apply(hidden.field().asType()));
    return Code.of("(", type, ") (", value, ")");
  }

  static String operator(CompoundAssignmentTree tree, SourceText source) {
    String between =
        source.behind(tree.getVariable(), tree.getExpression());
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
    hidden.ifPresent(field -> replace(tree, update(field, isUp(tree) ? "+" : "-", Code.text("1"))));
    return hidden.isPresent();
  }

  private static boolean isUp(UnaryTree tree) {
    return tree.getKind() == Tree.Kind.PREFIX_INCREMENT
        || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
  }

  private Code increment(HiddenField hidden, UnaryTree tree) {
    boolean up = isUp(tree);
    boolean prefix =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
    Code updated = update(hidden, up ? "+" : "-", Code.text("1"));
    return prefix ? updated : cast(hidden, Code.of(updated, up ? " - 1" : " + 1"));
  }

  // Methods

  /** Writes what stands before a call's arguments where it needs it; answers whether all is done. */
  boolean call(MethodInvocationTree tree) {
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      return unqualified(tree, name);
    }
    MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
    String name = select.getIdentifier().toString();
    if (isSuper(select.getExpression())) {
      return superCall(tree, select);
    }
    Optional<TypeElement> type = receiverClass(select.getExpression());
    if (type.isEmpty()) {
      return false;
    }
    List<ExecutableElement> candidates = candidates(type.get(), name, tree);
    if (candidates.stream().allMatch(this::reachable)) {
      return false;
    }
    boolean instances = candidates.stream().anyMatch(MemberReader::takesInstance);
    Code receiver = instances ? reader.read(select.getExpression()) : Code.EMPTY;
    bridge(tree, type.get(), candidates, receiver);
    reader.scanAll(tree.getArguments());
    return true;
  }

  private List<ExecutableElement> candidates(
      TypeElement type, String name, MethodInvocationTree tree) {
    int count = tree.getArguments().size();
    return context.members.methods(type, name).stream()
        .filter(
            m ->
                m.getParameters().size() == count
                    || m.isVarArgs() && count >= m.getParameters().size() - 1)
        .toList();
  }

  private static boolean takesInstance(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC);
  }

  private boolean unqualified(MethodInvocationTree tree, IdentifierTree name) {
    Names.Answer answer = context.names.method(name.getName().toString());
    if (answer instanceof Names.OfClass type) {
      reader.edits().insert(context.source.start(name), Code.of(type.type(), "."));
    } else if (answer instanceof Names.Methods methods) {
      context.breakage.call(tree, methods.candidates());
      qualify(tree, name, methods);
    } else {
      context.breakage.unresolvedMethod();
    }
    return false;
  }

  private void qualify(MethodInvocationTree tree, IdentifierTree name, Names.Methods methods) {
    List<ExecutableElement> candidates =
        candidates(methods.via(), name.getName().toString(), tree).stream()
            .filter(method -> context.self.isPresent() || !takesInstance(method))
            .toList();
    boolean instances = candidates.stream().anyMatch(MemberReader::takesInstance);
    Code receiver = instances ? receiver(methods.level()) : Code.EMPTY;
    if (!candidates.stream().allMatch(this::reachable)) {
      bridge(tree, methods.via(), candidates, receiver);
    } else {
      Object qualifier = instances ? receiver : ClassRefs.of(methods.via());
      reader.edits().insert(context.source.start(name), Code.of(qualifier, "."));
    }
  }

  private void bridge(
      MethodInvocationTree tree,
      TypeElement via,
      List<ExecutableElement> candidates,
      Code receiver) {
    boolean instances = !receiver.parts().isEmpty();
    Code name = Code.EMPTY;
    for (ExecutableElement candidate : candidates) {
      name = context.bridges.method(candidate, via, instances);
    }
    open(tree, name, receiver);
  }

  private void open(MethodInvocationTree tree, Code name, Code receiver) {
    int parenthesis = context.source.find('(', context.source.end(tree.getMethodSelect()));
    boolean comma = !receiver.parts().isEmpty() && !tree.getArguments().isEmpty();
    reader
        .edits()
        .replace(
            context.source.start(tree),
            parenthesis + 1,
            Code.of(name, "(", receiver, comma ? ", " : ""));
  }

  static boolean isSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
        || tree instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super");
  }

  private boolean superCall(MethodInvocationTree tree, MemberSelectTree select) {
    if (context.scopes.insideClass() && select.getExpression() instanceof IdentifierTree) {
      reader.scanAll(tree.getArguments());
      return true;
    }
    int level = levelOfSuper(select.getExpression());
    TypeElement owner = context.around.get(level);
    Code name = Code.EMPTY;
    for (ExecutableElement method : superMethods(owner, select)) {
      if (arityFits(method, tree)) {
        name = context.bridges.superMethod(method, owner);
      }
    }
    open(tree, name, receiver(level));
    reader.scanAll(tree.getArguments());
    return true;
  }

  private static boolean arityFits(ExecutableElement m, MethodInvocationTree tree) {
    int count = tree.getArguments().size();
    return m.getParameters().size() == count
        || m.isVarArgs() && count >= m.getParameters().size() - 1;
  }

  private List<ExecutableElement> superMethods(TypeElement owner, MemberSelectTree select) {
    String name = select.getIdentifier().toString();
    List<TypeElement> supertypes = new ArrayList<>();
    if (select.getExpression() instanceof MemberSelectTree qualified
        && context.names.levelOf(simpleName(qualified.getExpression())) < 0) {
      context.typeReader().element(qualified.getExpression()).ifPresent(supertypes::add);
    } else if (context.types.asElement(owner.getSuperclass()) instanceof TypeElement type) {
      supertypes.add(type);
    }
    return supertypes.stream()
        .flatMap(type -> context.members.methods(type, name).stream())
        .filter(MemberReader::takesInstance)
        .toList();
  }

  static String simpleName(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return tree.toString();
  }

  /** Writes a method reference to a hidden method; answers whether it did. */
  boolean reference(MemberReferenceTree tree) {
    Optional<TypeElement> type = receiverClass(tree.getQualifierExpression());
    if (type.isEmpty()) {
      return false;
    }
    List<ExecutableElement> candidates =
        context.members.methods(type.get(), tree.getName().toString());
    if (candidates.stream().allMatch(this::reachable)) {
      return false;
    }
    boolean bound = !namesClass(tree.getQualifierExpression());
    Code name = Code.EMPTY;
    for (ExecutableElement candidate : candidates) {
      name = context.bridges.method(candidate, type.get(), bound);
    }
    replace(tree, bound ? lambda(tree, candidates.get(0), name) : reference(name));
    return true;
  }

  private boolean namesClass(ExpressionTree tree) {
    return tree instanceof ParameterizedTypeTree
        || tree instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.OfClass;
  }

  private static Code reference(Code name) {
    List<dev.weft.processor.model.Part> parts = new ArrayList<>(name.parts());
    String text = ((dev.weft.processor.model.Part.Text) parts.remove(parts.size() - 1)).text();
    return Code.of(new Code(parts), "::" + text.substring(1));
  }

  private Code lambda(MemberReferenceTree tree, ExecutableElement method, Code name) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      arguments.add("a" + i);
    }
    String list = String.join(", ", arguments);
    Code receiver = reader.readCaptured(tree.getQualifierExpression());
    return Code.of(
        "(" + list + ") -> ", name, "(", receiver, list.isEmpty() ? ")" : ", " + list + ")");
  }

  /** Writes the creation of an inner class's instance, or through a hidden constructor; answers whether it did. */
  boolean creation(NewClassTree tree) {
    Optional<Variable> holder = holderOf(tree.getIdentifier());
    if (holder.isPresent()) {
      LocalUse use = new LocalUse(holder.get(), LocalUse.Access.READ, reader.capturing());
      reader.edits().insert(context.source.start(tree), Code.of(use, "."));
      return true;
    }
    Optional<TypeElement> found = context.typeReader().element(tree.getIdentifier());
    if (found.isEmpty() || tree.getClassBody() != null) {
      return false;
    }
    TypeElement type = found.get();
    if (isInner(type) && tree.getIdentifier() instanceof IdentifierTree name) {
      int level = levelAround(type);
      int start = context.source.start(tree);
      reader.edits().insert(start, Code.of(receiver(level), "."));
      return name != null;
    }
    List<ExecutableElement> candidates =
        context.members.constructors(type).stream()
            .filter(c -> c.getParameters().size() == tree.getArguments().size() || c.isVarArgs())
            .toList();
    if (candidates.stream().allMatch(this::reachable)) {
      return false;
    }
    Code name = Code.EMPTY;
    for (ExecutableElement constructor : candidates) {
      name = context.bridges.constructor(constructor, type);
    }
    int parenthesis = context.source.find('(', context.source.end(tree.getIdentifier()));
    reader.edits().replace(context.source.start(tree), parenthesis + 1, Code.of(name, "("));
    return true;
  }

  private Optional<Variable> holderOf(Tree type) {
    Tree raw = type instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : type;
    return raw instanceof IdentifierTree name
        ? context.scopes.nest(name.getName().toString()).flatMap(LocalClasses.Nest::holder)
        : Optional.empty();
  }

  private boolean isInner(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC)
        && levelAround(type) >= 0
        && !context.scopes.insideClass();
  }

  private int levelAround(TypeElement type) {
    for (int level = 0; level < context.around.size(); level++) {
      if (context.members.types(context.around.get(level), type.getSimpleName().toString()).contains(type)) {
        return level;
      }
    }
    return -1;
  }

  /** Whether a case label names an enum's constant, which stays as it is. */
  boolean isEnumConstant(Tree label) {
    if (!(enumName(label) instanceof IdentifierTree tree)) {
      return false;
    }
    String name = tree.getName().toString();
    Names.Answer answer = context.names.expression(name);
    if (answer instanceof Names.Field field) {
      return field.element().getKind() == ElementKind.ENUM_CONSTANT;
    }
    return answer instanceof Names.OfClass type
        ? isEnumConstant(context.elements.getTypeElement(type.type().canonicalName()), name)
        : answer instanceof Names.Leave;
  }

  private boolean isEnumConstant(@Nullable TypeElement type, String name) {
    return type != null
        && context.members.fields(type, name).stream()
            .anyMatch(field -> field.getKind() == ElementKind.ENUM_CONSTANT);
  }

  private static @Nullable Tree enumName(Tree label) {
    if (label instanceof IdentifierTree) {
      return label;
    }
    Tree[] inner = new Tree[1];
    label.accept(
        new com.sun.source.util.TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void scan(@Nullable Tree child, @Nullable Void none) {
            inner[0] = child;
            return null;
          }
        },
        null);
    return label.getKind().name().equals("CONSTANT_CASE_LABEL") ? inner[0] : null;
  }

  private void replace(Tree tree, Code code) {
    reader.edits().replace(context.source.start(tree), context.source.end(tree), code);
  }
}
