package dev.weft.processor.javac;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
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
    if (Receivers.isSuper(select.getExpression())) {
      return superCall(tree, select);
    }
    Optional<TypeElement> type = receivers.receiverClass(select.getExpression());
    if (type.isEmpty()) {
      return false;
    }
    context.mentions.type(type.get(), select.getExpression());
    List<ExecutableElement> candidates = candidates(type.get(), name, tree);
    if (candidates.stream().allMatch(receivers::reachable)) {
      return false;
    }
    boolean instances = candidates.stream().anyMatch(CallReader::takesInstance);
    Code receiver = instances ? reader.read(select.getExpression()) : Code.EMPTY;
    bridge(tree, type.get(), candidates, receiver);
    reader.scanAll(tree.getArguments());
    return true;
  }

  private List<ExecutableElement> candidates(
      TypeElement type, String name, MethodInvocationTree tree) {
    return context.members.methods(type, name).stream()
        .filter(method -> arityFits(method, tree) && receivers.accessible(method, type))
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
      context.breakage.unresolvedMember();
    }
    return false;
  }

  private void qualify(MethodInvocationTree tree, IdentifierTree name, Names.Methods methods) {
    List<ExecutableElement> candidates =
        candidates(methods.via(), name.getName().toString(), tree).stream()
            .filter(method -> context.self.isPresent() || !takesInstance(method))
            .toList();
    boolean instances = candidates.stream().anyMatch(CallReader::takesInstance);
    Code receiver = instances ? receivers.receiver(methods.level()) : Code.EMPTY;
    if (!candidates.stream().allMatch(receivers::reachable)) {
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
      context.mentions.bridged(candidate, tree);
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
            Code.of(typeArguments(tree, name), "(", receiver, comma ? ", " : ""));
  }

  /** The name of a bridge, with the type arguments of the call if it has some. */
  private Code typeArguments(MethodInvocationTree tree, Code name) {
    if (tree.getTypeArguments().isEmpty()) {
      return name;
    }
    Code arguments = Code.EMPTY;
    for (Tree argument : tree.getTypeArguments()) {
      Object comma = arguments.parts().isEmpty() ? "" : ", ";
      arguments = Code.of(arguments, comma, reader.readType(argument));
    }
    List<Part> parts = new ArrayList<>(name.parts());
    String method = ((Part.Text) parts.remove(parts.size() - 1)).text().substring(1);
    return Code.of(new Code(parts), ".<", arguments, ">" + method);
  }

  private boolean superCall(MethodInvocationTree tree, MemberSelectTree select) {
    if (context.scopes.insideClass() && select.getExpression() instanceof IdentifierTree) {
      reader.scanAll(tree.getArguments());
      return true;
    }
    int level = receivers.levelOfSuper(select.getExpression());
    TypeElement owner = context.around.get(level);
    Code name = Code.EMPTY;
    List<ExecutableElement> candidates =
        superMethods(owner, select).stream().filter(method -> arityFits(method, tree)).toList();
    for (ExecutableElement method : candidates) {
      context.mentions.bridged(method, tree);
      name = context.bridges.superMethod(method, owner);
    }
    if (candidates.isEmpty()) {
      context.breakage.found();
    }
    open(tree, name, receivers.receiver(level));
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
        && context.names.levelOf(Receivers.simpleName(qualified.getExpression())) < 0) {
      context.typeReader().element(qualified.getExpression()).ifPresent(supertypes::add);
    } else if (context.types.asElement(owner.getSuperclass()) instanceof TypeElement type) {
      supertypes.add(type);
    }
    return supertypes.stream()
        .flatMap(type -> context.members.methods(type, name).stream())
        .filter(method -> takesInstance(method) && receivers.inherits(owner, method))
        .toList();
  }

  /** Writes a method reference to a hidden method; answers whether it did. */
  boolean reference(MemberReferenceTree tree) {
    Optional<TypeElement> type = receivers.receiverClass(tree.getQualifierExpression());
    if (type.isEmpty()) {
      return false;
    }
    List<ExecutableElement> candidates =
        context.members.methods(type.get(), tree.getName().toString()).stream()
            .filter(method -> receivers.accessible(method, type.get()))
            .toList();
    if (candidates.stream().allMatch(receivers::reachable)) {
      return false;
    }
    boolean bound = !receivers.namesClass(tree.getQualifierExpression());
    Code name = Code.EMPTY;
    for (ExecutableElement candidate : candidates) {
      context.mentions.bridged(candidate, tree);
      name = context.bridges.method(candidate, type.get(), bound);
    }
    replace(tree, bound ? lambda(tree, candidates.get(0), name) : reference(name));
    return true;
  }

  private static Code reference(Code name) {
    List<Part> parts = new ArrayList<>(name.parts());
    String text = ((Part.Text) parts.remove(parts.size() - 1)).text();
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

  /**
   * Writes the creation of an inner class's instance, or through a hidden constructor; answers
   * whether it did.
   */
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
      reader.edits().insert(start, Code.of(receivers.receiver(level), "."));
      return name != null;
    }
    List<ExecutableElement> candidates =
        context.members.constructors(type).stream()
            .filter(c -> c.getParameters().size() == tree.getArguments().size() || c.isVarArgs())
            .filter(c -> receivers.accessible(c, type))
            .toList();
    if (candidates.stream().allMatch(receivers::reachable)) {
      return false;
    }
    Code name = Code.EMPTY;
    context.mentions.type(type, tree.getIdentifier());
    for (ExecutableElement constructor : candidates) {
      context.mentions.bridged(constructor, tree);
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
      if (context
          .members
          .types(context.around.get(level), type.getSimpleName().toString())
          .contains(type)) {
        return level;
      }
    }
    return -1;
  }

  private void replace(Tree tree, Code code) {
    reader.edits().replace(context.source.start(tree), context.source.end(tree), code);
  }
}
