package dev.weft.processor.javac.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads types as source writes them. */
public final class TypeReader {
  private final Scopes scopes;
  private final Names names;
  private final Members members;
  private final OuterTypes outerTypes;
  private final UnaryOperator<JavaType> mark;

  /**
   * A reader.
   *
   * @param mark marks the classes that only the template can name
   */
  TypeReader(
      Scopes scopes,
      Names names,
      Members members,
      OuterTypes outerTypes,
      UnaryOperator<JavaType> mark) {
    this.mark = mark;
    this.scopes = scopes;
    this.names = names;
    this.members = members;
    this.outerTypes = outerTypes;
  }

  /** The declared type of a variable; none for {@code var} and for classes of the body. */
  public Optional<JavaType> declared(VariableTree tree) {
    return Optional.ofNullable(tree.getType()).flatMap(this::type);
  }

  /** The type that a tree stands for; none where it cannot be written elsewhere. */
  public Optional<JavaType> type(@Nullable Tree tree) {
    if (tree instanceof PrimitiveTypeTree primitive) {
      String keyword = primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT);
      return Optional.of(JavaTypes.ofKeyword(keyword));
    } else if (tree instanceof ArrayTypeTree array) {
      return type(array.getType()).map(type -> new JavaType.Array(type, List.of()));
    } else if (tree instanceof AnnotatedTypeTree annotated) {
      return type(annotated.getUnderlyingType());
    } else if (tree instanceof ParameterizedTypeTree parameterized) {
      return parameterized(parameterized);
    } else if (tree instanceof WildcardTree wildcard) {
      return wildcard(wildcard);
    } else if (tree instanceof IdentifierTree name) {
      return named(name.getName().toString());
    } else if (tree instanceof MemberSelectTree select) {
      return ofLocal(select).or(() -> qualified(select).map(name -> declared(name, outer(select))));
    }
    return Optional.empty();
  }

  private Optional<JavaType> named(String name) {
    Names.Answer answer = names.type(name);
    if (answer instanceof Names.Nested nested) {
      return Optional.of(
          new JavaType.Local(nested.nest().name() + "." + name, List.of(), List.of()));
    }
    if (answer instanceof Names.Leave && scopes.bodyClass(name).isPresent()) {
      return Optional.of(new JavaType.Local(name, List.of(), List.of()));
    }
    if (answer instanceof Names.OfClass type) {
      return Optional.of(declared(type.type(), outerTypes.ofPlain(type.type())));
    }
    return answer instanceof Names.TypeVariable variable
        ? Optional.of(new JavaType.Variable(variable.name(), List.of()))
        : scopes.typeArgument(name);
  }

  private JavaType declared(ClassRef name, Optional<JavaType.Declared> outer) {
    return mark.apply(new JavaType.Declared(name, outer, List.of(), List.of()));
  }

  /** The type that a class of the body has as a member. */
  private Optional<JavaType> ofLocal(MemberSelectTree tree) {
    Tree outer =
        tree.getExpression() instanceof ParameterizedTypeTree around
            ? around.getType()
            : tree.getExpression();
    Optional<JavaType> type =
        outer instanceof IdentifierTree name
            ? named(name.getName().toString()).filter(JavaType.Local.class::isInstance)
            : outer instanceof MemberSelectTree select ? ofLocal(select) : Optional.empty();
    return type.map(JavaType.Local.class::cast)
        .map(
            around ->
                new JavaType.Local(
                    around.name() + "." + tree.getIdentifier(),
                    outerLocal(tree.getExpression()),
                    List.of(),
                    List.of()));
  }

  private Optional<JavaType.Local> outerLocal(Tree tree) {
    return tree instanceof ParameterizedTypeTree
        ? type(tree).filter(JavaType.Local.class::isInstance).map(JavaType.Local.class::cast)
        : Optional.empty();
  }

  /** The class that a qualified name means. */
  public Optional<ClassRef> qualified(MemberSelectTree tree) {
    String simple = tree.getIdentifier().toString();
    return qualifierClass(tree.getExpression())
        .map(outer -> nested(outer, simple))
        .or(() -> classNamed(tree.toString()));
  }

  private Optional<ClassRef> qualifierClass(Tree tree) {
    if (tree instanceof IdentifierTree name) {
      return names.type(name.getName().toString()) instanceof Names.OfClass type
          ? Optional.of(type.type())
          : Optional.empty();
    }
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return qualifierClass(parameterized.getType());
    }
    return tree instanceof MemberSelectTree select ? qualified(select) : Optional.empty();
  }

  private Optional<ClassRef> classNamed(String qualifiedName) {
    return members.classNamed(qualifiedName).map(ClassRefs::of);
  }

  private static ClassRef nested(ClassRef outer, String simple) {
    List<String> simpleNames = new ArrayList<>(outer.simpleNames());
    simpleNames.add(simple);
    return new ClassRef(outer.packageName(), simpleNames);
  }

  private Optional<JavaType> parameterized(ParameterizedTypeTree tree) {
    Optional<JavaType> raw = type(tree.getType());
    Optional<JavaType> hidden = raw.filter(JavaTypes::isHidden);
    List<JavaType> arguments =
        tree.getTypeArguments().stream()
            .flatMap(each -> (hidden.isPresent() ? argument(each) : type(each)).stream())
            .toList();
    if (arguments.isEmpty() || arguments.size() < tree.getTypeArguments().size()) {
      return hidden;
    }
    return raw.map(type -> parameterized(type, outer(tree), arguments));
  }

  /** A type argument of a class that cannot be named, be it a type variable of the body's own. */
  private Optional<JavaType> argument(Tree tree) {
    return type(tree)
        .or(
            () ->
                Optional.of(tree.toString())
                    .filter(scopes::declaresTypeVariable)
                    .map(name -> new JavaType.Local(name, List.of(), List.of())));
  }

  private JavaType parameterized(
      JavaType raw, Optional<JavaType.Declared> outer, List<JavaType> arguments) {
    if (raw instanceof JavaType.Hidden hidden) {
      return mark.apply(new JavaType.Declared(hidden.name(), outer, arguments, List.of()));
    }
    return raw instanceof JavaType.Local local
        ? local.of(arguments)
        : raw instanceof JavaType.Declared declared
            ? new JavaType.Declared(declared.name(), outer, arguments, List.of())
            : raw;
  }

  private Optional<JavaType.Declared> outer(ParameterizedTypeTree tree) {
    return tree.getType() instanceof MemberSelectTree select
            && select.getExpression() instanceof ParameterizedTypeTree
        ? outer(select)
        : outerUnsaid(tree);
  }

  private Optional<JavaType.Declared> outer(MemberSelectTree tree) {
    return tree.getExpression() instanceof ParameterizedTypeTree around
        ? parameterized(around).flatMap(TypeReader::named)
        : outerUnsaid(tree, true);
  }

  /** A class around another by its name, which only an inner class's own type needs to say. */
  private static Optional<JavaType.Declared> named(JavaType type) {
    if (type instanceof JavaType.Hidden hidden) {
      return Optional.of(
          new JavaType.Declared(hidden.name(), Optional.empty(), hidden.arguments(), List.of()));
    }
    return type instanceof JavaType.Declared declared ? Optional.of(declared) : Optional.empty();
  }

  private Optional<JavaType.Declared> outerUnsaid(MemberSelectTree tree, boolean plain) {
    return type(tree.getExpression())
        .filter(around -> around instanceof JavaType.Declared d && d.outer().isPresent())
        .filter(around -> qualified(tree).filter(name -> outerTypes.takes(name, plain)).isPresent())
        .map(JavaType.Declared.class::cast);
  }

  /**
   * The class around an inner class with type arguments, where it has some that the name leaves
   * unsaid.
   */
  public Optional<JavaType.Declared> outerUnsaid(ParameterizedTypeTree tree) {
    if (tree.getType() instanceof IdentifierTree name) {
      return names.type(name.getName().toString()) instanceof Names.OfClass type
          ? outerTypes.of(type.type())
          : Optional.empty();
    }
    return tree.getType() instanceof MemberSelectTree select
            && !(select.getExpression() instanceof ParameterizedTypeTree)
        ? outerUnsaid(select, false)
        : Optional.empty();
  }

  /** The same for a name that stands without type arguments. */
  public Optional<JavaType.Declared> outerUnsaid(Tree tree) {
    return tree instanceof MemberSelectTree select
            && select.getExpression() instanceof ParameterizedTypeTree
        ? Optional.empty()
        : type(tree)
            .filter(JavaType.Declared.class::isInstance)
            .flatMap(type -> ((JavaType.Declared) type).outer());
  }

  private Optional<JavaType> wildcard(WildcardTree tree) {
    JavaType.Wildcard.Bound kind =
        switch (tree.getKind()) {
          case EXTENDS_WILDCARD -> JavaType.Wildcard.Bound.EXTENDS;
          case SUPER_WILDCARD -> JavaType.Wildcard.Bound.SUPER;
          default -> JavaType.Wildcard.Bound.NONE;
        };
    if (kind == JavaType.Wildcard.Bound.NONE) {
      return Optional.of(JavaTypes.anything());
    }
    return type(tree.getBound())
        .map(bound -> new JavaType.Wildcard(kind, Optional.of(bound), List.of()));
  }

  /** The class a type tree names, arguments aside, where it exists. */
  public Optional<TypeElement> element(@Nullable Tree tree) {
    return type(tree instanceof ParameterizedTypeTree p ? p.getType() : tree)
        .flatMap(this::element);
  }

  /** The class of a type. */
  public Optional<TypeElement> element(JavaType type) {
    if (type instanceof JavaType.Hidden hidden) {
      return members.classNamed(hidden.name().canonicalName());
    }
    return type instanceof JavaType.Declared declared
        ? members.classNamed(declared.name().canonicalName())
        : Optional.empty();
  }
}
