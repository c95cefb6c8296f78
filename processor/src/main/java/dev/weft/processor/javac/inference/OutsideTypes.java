package dev.weft.processor.javac.inference;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Types that a class of the body has for its members, by the names they have outside of it. */
final class OutsideTypes {
  private final TypeContext context;
  private final BodyClass in;
  private final List<JavaType> arguments;

  /**
   * The types of one class.
   *
   * @param in the class that names them
   * @param arguments its type arguments, if they are known
   */
  OutsideTypes(TypeContext context, BodyClass in, List<JavaType> arguments) {
    this.context = context;
    this.in = in;
    this.arguments = arguments;
  }

  /** The same type; empty where the class has no name, or one within has to tell its arguments. */
  Optional<JavaType> of(JavaType type) {
    if (type instanceof JavaType.Local local && isMember(local)) {
      return isNamed() ? named(local) : Optional.empty();
    } else if (type instanceof JavaType.Array array) {
      return of(array.component()).map(each -> new JavaType.Array(each, array.annotations()));
    }
    return Optional.of(type)
        .filter(
            all ->
                !JavaTypes.anyIn(
                    all, each -> each instanceof JavaType.Local local && isMember(local)));
  }

  /** Whether the name means a member of the class, and something else, or nothing, outside. */
  private boolean isMember(JavaType.Local type) {
    Optional<ClassTree> member = member(type);
    return member.isPresent() && !context.scopes.bodyClass(first(type)).equals(member);
  }

  private Optional<ClassTree> member(JavaType.Local type) {
    return in.memberClass(first(type));
  }

  private static String first(JavaType.Local type) {
    return type.name().split("\\.", 2)[0];
  }

  private boolean isNamed() {
    String name = in.tree().getSimpleName().toString();
    return context.scopes.bodyClass(name).equals(Optional.of(in.tree()))
        && context.names.type(name) instanceof Names.Leave;
  }

  private boolean isInner(ClassTree member) {
    return member.getKind() == Tree.Kind.CLASS
        && in.tree().getKind() != Tree.Kind.INTERFACE
        && !member.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private Optional<JavaType> named(JavaType.Local type) {
    String around = in.tree().getSimpleName().toString();
    boolean isOfAll =
        in.tree().getTypeParameters().isEmpty() || member(type).filter(this::isInner).isEmpty();
    return isOfAll || type.name().equals(first(type)) && !arguments.isEmpty()
        ? Optional.of(
            new JavaType.Local(
                around + "." + type.name(),
                Optional.of(new JavaType.Local(around, arguments, List.of()))
                    .filter(any -> !isOfAll),
                type.arguments(),
                type.annotations()))
        : Optional.empty();
  }
}
