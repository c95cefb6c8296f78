package dev.weft.processor.javac.island;

import com.sun.source.tree.MethodTree;
import dev.weft.processor.javac.access.Mentions;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Methods of the body's classes that override one whose type mentions a class that the machine
 * cannot name: in the machine they would override nothing (JLS 8.4.8.1).
 */
final class HiddenOverrides {
  private final BodyContext context;

  HiddenOverrides(BodyContext context) {
    this.context = context;
  }

  /** The methods that a class declares. */
  void check(BodyClass type) {
    type.tree().getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(this::mentionsHidden)
        .forEach(
            method ->
                type.others().stream()
                    .filter(context.privates::isReachable)
                    .forEach(above -> check(method, above)));
  }

  private boolean mentionsHidden(MethodTree tree) {
    return Stream.concat(
            Stream.of(Optional.ofNullable(tree.getReturnType())),
            tree.getParameters().stream().map(each -> Optional.ofNullable(each.getType())))
        .flatMap(each -> each.flatMap(context.typeReader()::type).stream())
        .anyMatch(type -> JavaTypes.anyIn(type, JavaType.Hidden.class::isInstance));
  }

  private void check(MethodTree tree, TypeElement above) {
    context.members.methods(above, tree.getName().toString()).stream()
        .filter(method -> method.getParameters().size() == tree.getParameters().size())
        .filter(method -> !context.privates.isReachable(method, above))
        .flatMap(method -> hidden(method, above))
        .findFirst()
        .ifPresent(hidden -> context.mentions.name(hidden, tree, Mentions.OVERRIDES));
  }

  private Stream<TypeElement> hidden(ExecutableElement method, TypeElement above) {
    return Mirrors.classesIn(context.types.asMemberOf((DeclaredType) above.asType(), method))
        .stream()
        .filter(type -> !context.privates.isReachable(type));
  }
}
