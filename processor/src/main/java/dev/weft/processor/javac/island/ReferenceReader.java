package dev.weft.processor.javac.island;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.inference.FunctionTargets;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads method references (JLS 15.13) that must be written otherwise in a machine: to hidden
 * members, to those of {@code super}, and to constructors of inner classes. They refer to bridges,
 * of all that the original may mean, so that the compiler chooses among them as it did there.
 */
final class ReferenceReader {
  private static final ClassRef OBJECTS = ClassRef.of("java.util", "Objects");

  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;

  ReferenceReader(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
  }

  /** Writes a reference that needs it; answers whether it did. */
  boolean reference(MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    if (ExprTrees.isSuper(qualifier)) {
      return toSuper(tree, qualifier);
    }
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return toConstructor(tree, qualifier);
    }
    Optional<TypeElement> type =
        qualifier instanceof ParameterizedTypeTree generic
            ? context.typeReader().element(generic.getType())
            : receivers.receiverClass(qualifier, tree.getName().toString());
    if (type.isEmpty()) {
      return false;
    }
    boolean bound = !context.namesType(qualifier);
    List<ExecutableElement> named =
        context.members.methods(type.get(), tree.getName().toString()).stream()
            .filter(method -> receivers.accessible(method, type.get()))
            .filter(method -> !bound || !method.getModifiers().contains(Modifier.STATIC))
            .toList();
    if (named.stream().allMatch(method -> receivers.reachable(method, type.get()))) {
      return !bound && context.privates.isHidden(type.get()) && inherited(qualifier, named);
    }
    List<ExecutableElement> candidates = context.overloads.meant(named, tree);
    context.mentions.overloads(candidates, tree);
    candidates.forEach(method -> context.mentions.bridged(method, tree));
    if (bound) {
      Code receiver = Code.of(OBJECTS, ".requireNonNull(", reader.read(qualifier), ")");
      List<JavaType> ofClass = receivers.argumentsOf(qualifier, type.get());
      bound(tree, candidates, type.get(), receivers.holder(type.get(), receiver, ofClass), false);
    } else {
      Code name = Code.EMPTY;
      for (ExecutableElement candidate : candidates) {
        name = context.bridges.method(candidate, type.get(), false);
      }
      reader.replace(tree, unbound(tree, name, type.get(), candidates));
    }
    return true;
  }

  private Code unbound(
      MemberReferenceTree tree, Code name, TypeElement type, List<ExecutableElement> methods) {
    Optional<DeclaredType> taken = taken(tree, type);
    List<JavaType> ofClass =
        taken.map(each -> context.sourceTypes.argumentsOf(each)).orElse(List.of());
    Code arguments =
        tree.getTypeArguments() == null ? context.bridges.ofReference(name, ofClass) : Code.EMPTY;
    if (arguments.parts().isEmpty()) {
      return reference(tree, withoutLast(name), lastOf(name), List.of());
    }
    return methods.size() == 1 && takesReceiver(methods.get(0)) && taken.isPresent()
        ? lambda(context.toJavaType.apply(taken.get()), "each", name, arguments)
        : Code.of(withoutLast(name), "::<", arguments, ">" + lastOf(name));
  }

  private static boolean takesReceiver(ExecutableElement method) {
    return method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC);
  }

  // Produce: (Suit each) -> Hidden.<Suit>code(each)
  /** A generic bridge does not tell what it takes, as the method does that it stands for. */
  private Code lambda(JavaType taken, String preferred, Code name, Code arguments) {
    String each = context.freshName(preferred);
    return Code.of(
        "(",
        new TypeUse(taken),
        " " + each + ") -> ",
        withoutLast(name),
        ".<",
        arguments,
        ">" + lastOf(name) + "(" + each + ")");
  }

  /** The type of what the function takes first, if that is of the class of the method. */
  private Optional<DeclaredType> taken(MemberReferenceTree tree, TypeElement type) {
    if (!Generic.isGeneric(type)) {
      return Optional.of((DeclaredType) type.asType());
    }
    Optional<? extends TypeMirror> taken =
        tree.getQualifierExpression() instanceof ParameterizedTypeTree written
            ? context.typeReader().type(written).flatMap(context.mirrors::of)
            : first(tree);
    return taken
        .filter(each -> type.equals(context.types.asElement(each)))
        .map(DeclaredType.class::cast);
  }

  /** The type of what the function takes first. */
  private Optional<TypeMirror> first(MemberReferenceTree tree) {
    return new FunctionTargets(context)
        .of(tree)
        .flatMap(context.interfaces::parametersOf)
        .flatMap(all -> all.stream().findFirst());
  }

  // Produce: Enum::name
  /** A member of a supertype of a class without a name is named by that. */
  private boolean inherited(ExpressionTree qualifier, List<ExecutableElement> methods) {
    List<TypeElement> declaring = methods.stream().map(Enclosing::classOf).distinct().toList();
    if (declaring.size() != 1) {
      return false;
    }
    Code name = context.className(ClassRefs.of(declaring.get(0)));
    reader.edits().replace(context.source.start(qualifier), context.source.end(qualifier), name);
    return true;
  }

  private boolean toSuper(MemberReferenceTree tree, ExpressionTree qualifier) {
    if (receivers.ofInnerClass(qualifier)) {
      if (qualifier instanceof MemberSelectTree qualified) {
        reader.scanType(qualified.getExpression());
      }
      return true;
    }
    int level = receivers.levelOfSuper(qualifier);
    List<ExecutableElement> methods =
        receivers.superMethods(qualifier, tree.getName().toString()).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .toList();
    methods.forEach(method -> context.mentions.bridged(method, tree));
    TypeElement owner = context.around.get(level);
    Code holder = receivers.holder(owner, receivers.receiver(level), List.of());
    bound(tree, methods, owner, holder, true);
    return true;
  }

  private void bound(
      MemberReferenceTree tree,
      List<ExecutableElement> methods,
      TypeElement via,
      Code holder,
      boolean ofSuper) {
    Code name = Code.EMPTY;
    for (ExecutableElement method : methods) {
      name = context.bridges.bound(method, via, ofSuper);
    }
    reader.replace(tree, reference(tree, holder, lastOf(name), List.of()));
  }

  /** A class of the body that became an inner class has methods that call its constructors. */
  private boolean toFactory(MemberReferenceTree tree, Variable holder) {
    ExpressionTree type = tree.getQualifierExpression();
    String name = Factories.name(TypeTrees.raw(type).toString());
    reader.replace(tree, reference(tree, reader.captured(holder), name, typeArguments(type)));
    return true;
  }

  private boolean toConstructor(MemberReferenceTree tree, ExpressionTree qualifier) {
    Optional<Variable> holder = receivers.holderOf(qualifier);
    if (holder.isPresent()) {
      return toFactory(tree, holder.get());
    }
    if (qualifier instanceof ArrayTypeTree array) {
      return toArray(tree, array);
    }
    Optional<TypeElement> found = context.typeReader().element(qualifier);
    if (found.isEmpty()) {
      return false;
    }
    TypeElement type = found.get();
    OptionalInt level = receivers.levelOfInner(type);
    List<ExecutableElement> all =
        context.members.constructors(type).stream()
            .filter(constructor -> receivers.accessible(constructor, type))
            .toList();
    if (level.isEmpty() && all.stream().allMatch(each -> receivers.reachable(each, type))) {
      return false;
    }
    context.mentions.type(type, qualifier);
    List<ExecutableElement> candidates = context.overloads.meant(all, tree);
    context.mentions.overloads(candidates, tree);
    Optional<TypeElement> around = level.stream().mapToObj(context.around::get).findFirst();
    Code name = Code.EMPTY;
    for (ExecutableElement candidate : candidates) {
      context.mentions.bridged(candidate, tree);
      name =
          around.isPresent()
              ? context.bridges.boundConstructor(candidate, type, around.get())
              : context.bridges.constructor(candidate, type, Optional.empty());
    }
    Code on =
        around.isPresent()
            ? receivers.holder(around.get(), receivers.receiver(level.getAsInt()), List.of())
            : withoutLast(name);
    reader.replace(tree, reference(tree, on, lastOf(name), typeArguments(qualifier)));
    return true;
  }

  private boolean toArray(MemberReferenceTree tree, ArrayTypeTree array) {
    Optional<JavaType> component = HiddenTypes.in(context.typeReader().type(array.getType()));
    component.ifPresent(
        type -> {
          Code name = context.hidden.array(type, 1);
          Code arguments = context.bridges.ofReference(name, List.of());
          reader.replace(
              tree,
              arguments.parts().isEmpty()
                  ? reference(tree, withoutLast(name), lastOf(name), List.of())
                  : lambda(length(tree), "length", name, arguments));
        });
    return component.isPresent();
  }

  /** What a function that makes arrays takes: a number, or a box of one. */
  private JavaType length(MemberReferenceTree tree) {
    return first(tree)
        .filter(DeclaredType.class::isInstance)
        .map(context.toJavaType)
        .orElse(JavaTypes.INT);
  }

  private static List<? extends Tree> typeArguments(ExpressionTree type) {
    return type instanceof ParameterizedTypeTree parameterized
        ? parameterized.getTypeArguments()
        : List.of();
  }

  private Code reference(
      MemberReferenceTree tree, Code on, String name, List<? extends Tree> ofClass) {
    List<Tree> all = new ArrayList<>(ofClass);
    if (tree.getTypeArguments() != null) {
      all.addAll(tree.getTypeArguments());
    }
    Code arguments = Code.EMPTY;
    for (Tree argument : all) {
      Object comma = arguments.parts().isEmpty() ? "<" : ", ";
      arguments = Code.of(arguments, comma, reader.readType(argument));
    }
    return Code.of(on, "::", arguments, all.isEmpty() ? "" : ">", name);
  }

  // A bridge's name comes as the class that holds it, a dot and its own.

  private static Code withoutLast(Code name) {
    return new Code(name.parts().subList(0, name.parts().size() - 1));
  }

  private static String lastOf(Code name) {
    return ((Part.Text) name.parts().get(name.parts().size() - 1)).text().substring(1);
  }
}
