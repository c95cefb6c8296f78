package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.inference.FunctionArguments;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads the creation of instances (JLS 15.9): those of inner classes get the instance around them,
 * hidden constructors are bridged.
 */
final class CreationReader {
  private static final ClassRef OBJECTS = ClassRef.of("java.util", "Objects");

  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;
  private final TypeUses types;

  CreationReader(BodyContext context, CodeReader reader, Receivers receivers, TypeUses types) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
    this.types = types;
  }

  /** Writes what stands before the arguments where it needs it; answers whether all is done. */
  boolean creation(NewClassTree tree) {
    return tree.getEnclosingExpression() == null ? unqualified(tree) : qualified(tree);
  }

  private boolean unqualified(NewClassTree tree) {
    Optional<Variable> holder = receivers.holderOf(tree.getIdentifier());
    if (holder.isPresent()) {
      Code use = reader.captured(holder.get());
      reader.edits().insert(context.source.start(tree), Code.of(use, "."));
      types.arguments(tree.getIdentifier());
      return true;
    }
    Optional<TypeElement> found = context.typeReader().element(tree.getIdentifier());
    if (found.isEmpty()) {
      return false;
    }
    TypeElement type = found.get();
    OptionalInt level = receivers.levelOfInner(type);
    List<ExecutableElement> candidates = candidates(tree, type);
    if (isHidden(tree, type, candidates)) {
      Optional<TypeElement> around = level.stream().mapToObj(context.around::get).findFirst();
      Code on = level.isPresent() ? receivers.receiver(level.getAsInt()) : Code.EMPTY;
      bridge(tree, type, candidates, around, on);
      return true;
    }
    if (level.isEmpty()) {
      return false;
    }
    reader
        .edits()
        .insert(context.source.start(tree), Code.of(receivers.receiver(level.getAsInt()), "."));
    simpleType(tree.getIdentifier(), type);
    return true;
  }

  private boolean qualified(NewClassTree tree) {
    String name = TypeTrees.raw(tree.getIdentifier()).toString();
    Optional<TypeElement> around = receivers.receiverClass(tree.getEnclosingExpression(), name);
    Optional<TypeElement> found =
        around.flatMap(type -> context.members.types(type, name).stream().findFirst());
    if (found.isEmpty()) {
      return false;
    }
    List<ExecutableElement> candidates = candidates(tree, found.get());
    if (!isHidden(tree, found.get(), candidates)) {
      return false;
    }
    Code on = Code.of(OBJECTS, ".requireNonNull(", reader.read(tree.getEnclosingExpression()), ")");
    TypeElement outer = Enclosing.classOf(found.get());
    bridge(tree, found.get(), candidates, Optional.of(outer), on);
    return true;
  }

  private boolean isHidden(
      NewClassTree tree, TypeElement type, List<ExecutableElement> candidates) {
    return tree.getClassBody() == null
        && !candidates.stream().allMatch(each -> receivers.reachable(each, type));
  }

  private List<ExecutableElement> candidates(NewClassTree tree, TypeElement type) {
    return context.members.constructors(type).stream()
        .filter(c -> c.getParameters().size() == tree.getArguments().size() || c.isVarArgs())
        .filter(c -> receivers.accessible(c, type))
        .toList();
  }

  private void bridge(
      NewClassTree tree,
      TypeElement type,
      List<ExecutableElement> named,
      Optional<TypeElement> around,
      Code on) {
    context.mentions.type(type, tree.getIdentifier());
    List<ExecutableElement> candidates = context.overloads.meant(named, tree.getArguments());
    context.mentions.overloads(candidates, tree);
    Code name = Code.EMPTY;
    for (ExecutableElement constructor : candidates) {
      context.mentions.bridged(constructor, tree);
      name = context.bridges.constructor(constructor, type, around);
    }
    int parenthesis = context.source.behind('(', context.source.end(tree.getIdentifier()));
    String comma = around.isPresent() && !tree.getArguments().isEmpty() ? ", " : "";
    reader
        .edits()
        .replace(
            context.source.start(tree),
            parenthesis,
            Code.of(context.bridges.explicit(name, arguments(tree)), "(", on, comma));
  }

  private List<JavaType> arguments(NewClassTree tree) {
    if (TypeSketch.isDiamond(tree)) {
      return tree.getArguments().stream().anyMatch(FunctionArguments::in)
          ? expected(tree)
          : List.of();
    }
    return tree.getIdentifier() instanceof ParameterizedTypeTree type
        ? type.getTypeArguments().stream()
            .flatMap(each -> context.typeReader().type(each).stream())
            .toList()
        : List.of();
  }

  /** The type arguments that the variable has which a new instance is assigned to. */
  private List<JavaType> expected(NewClassTree tree) {
    TreePath path = TreePath.getPath(context.method, tree);
    Tree parent = path == null ? tree : path.getParentPath().getLeaf();
    Optional<JavaType> type =
        parent instanceof VariableTree variable
            ? context.typeReader().declared(variable)
            : parent instanceof AssignmentTree assignment
                ? context
                    .sketch
                    .typeOf(assignment.getVariable())
                    .or(() -> receivers.exactly(assignment.getVariable()))
                : Optional.empty();
    return type.filter(JavaType.Hidden.class::isInstance)
        .filter(of -> context.typeReader().element(of).equals(element(tree)))
        .map(of -> ((JavaType.Hidden) of).arguments())
        .filter(all -> all.stream().noneMatch(JavaType.Wildcard.class::isInstance))
        .orElse(List.of());
  }

  private Optional<TypeElement> element(NewClassTree tree) {
    return context.typeReader().element(tree.getIdentifier());
  }

  /** Behind an instance, a class goes by its simple name. */
  private void simpleType(Tree tree, TypeElement type) {
    Tree name = tree instanceof ParameterizedTypeTree generic ? generic.getType() : tree;
    if (!(name instanceof IdentifierTree)) {
      reader
          .edits()
          .replace(
              context.source.start(name),
              context.source.end(name),
              Code.text(type.getSimpleName().toString()));
    }
    types.arguments(tree);
  }
}
