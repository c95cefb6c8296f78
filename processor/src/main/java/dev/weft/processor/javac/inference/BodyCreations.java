package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The type arguments of new instances of the body's own classes, where they are left out and
 * nothing is expected of the instance (JLS 15.9.3): as far as the types of the arguments tell.
 */
final class BodyCreations {
  private final TypeContext context;
  private final BodyMembers members;

  BodyCreations(TypeContext context, BodyMembers members) {
    this.context = context;
    this.members = members;
  }

  /** The type of a new instance, if it is one of a class of the body. */
  Optional<JavaType> typeOf(ExpressionTree tree) {
    return tree instanceof NewClassTree creation
            && TypeSketch.isDiamond(creation)
            && creation.getClassBody() == null
        ? context
            .typeReader()
            .type(TypeTrees.raw(creation.getIdentifier()))
            .filter(JavaType.Local.class::isInstance)
            .flatMap(type -> typeOf((JavaType.Local) type, creation.getArguments()))
        : Optional.empty();
  }

  private Optional<JavaType> typeOf(JavaType.Local type, List<? extends ExpressionTree> given) {
    Optional<BodyClass> declaration = members.declaration(type);
    List<String> parameters = declaration.map(BodyClass::typeParameters).orElse(List.of());
    Map<String, Optional<JavaType>> known = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      int index = i;
      Optional<BodyClass.Found> asked =
          declaration.flatMap(each -> each.parameter("<init>", given.size(), index));
      Optional<JavaType> actual = typeOfArgument(given.get(i));
      if (asked.isPresent() && actual.isPresent()) {
        match(asked.get().type(), actual.get(), parameters, known);
      }
    }
    List<JavaType> arguments =
        parameters.stream()
            .map(each -> known.getOrDefault(each, Optional.empty()).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return arguments.size() == parameters.size()
        ? Optional.of(type.of(arguments))
        : Optional.empty();
  }

  private Optional<JavaType> typeOfArgument(ExpressionTree tree) {
    return context
        .sketch
        .typeOf(tree)
        .map(JavaTypes::boxed)
        .or(() -> new ReceiverTypes(context).exactly(tree))
        .or(() -> typeOf(tree));
  }

  /** Learns what the type of an argument tells as one of a parameter. */
  private void match(
      Tree formal,
      JavaType actual,
      List<String> parameters,
      Map<String, Optional<JavaType>> known) {
    if (formal instanceof IdentifierTree name && parameters.contains(name.getName().toString())) {
      known.merge(
          name.getName().toString(), Optional.of(actual), (a, b) -> a.filter(actual::equals));
    } else if (formal instanceof ParameterizedTypeTree generic) {
      List<JavaType> inside = JavaTypes.argumentsOf(actual);
      boolean same =
          inside.size() == generic.getTypeArguments().size()
              && context
                  .typeReader()
                  .type(generic.getType())
                  .filter(type -> JavaTypes.areOfOneClass(type, actual))
                  .isPresent();
      for (int i = 0; same && i < inside.size(); i++) {
        match(generic.getTypeArguments().get(i), inside.get(i), parameters, known);
      }
    }
  }
}
