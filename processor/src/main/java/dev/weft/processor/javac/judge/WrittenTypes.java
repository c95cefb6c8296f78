package dev.weft.processor.javac.judge;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Generic;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The compiler's own types for those that a body writes, where they are certain. */
final class WrittenTypes {
  private final Judgement judgement;

  WrittenTypes(Judgement judgement) {
    this.judgement = judgement;
  }

  Optional<TypeMirror> of(@Nullable Tree tree) {
    if (tree instanceof PrimitiveTypeTree primitive) {
      TypeKind kind = primitive.getPrimitiveTypeKind();
      return Optional.of(
          kind == TypeKind.VOID
              ? judgement.types.getNoType(kind)
              : judgement.types.getPrimitiveType(kind));
    } else if (tree instanceof ArrayTypeTree array) {
      return of(array.getType()).map(judgement.types::getArrayType);
    } else if (tree instanceof AnnotatedTypeTree annotated) {
      return of(annotated.getUnderlyingType());
    } else if (tree instanceof ParameterizedTypeTree type) {
      return parameterized(type);
    } else if (tree instanceof WildcardTree wildcard) {
      return wildcard(wildcard);
    } else if (tree instanceof IdentifierTree name) {
      Optional<TypeMirror> variable = variable(name.getName().toString());
      return variable.isPresent() ? variable : element(tree).flatMap(this::plain);
    }
    return element(tree).flatMap(this::plain);
  }

  private Optional<TypeMirror> plain(TypeElement type) {
    return Generic.isWithin(type)
        ? Optional.empty()
        : Optional.of(judgement.types.getDeclaredType(type));
  }

  private Optional<TypeMirror> parameterized(ParameterizedTypeTree tree) {
    List<TypeMirror> arguments =
        tree.getTypeArguments().stream().flatMap(each -> of(each).stream()).toList();
    return element(tree.getType())
        .filter(type -> !Generic.isWithin(type) && !arguments.isEmpty())
        .filter(type -> arguments.size() == tree.getTypeArguments().size())
        .filter(type -> arguments.size() == type.getTypeParameters().size())
        .filter(type -> arguments.stream().noneMatch(each -> each.getKind().isPrimitive()))
        .map(type -> judgement.types.getDeclaredType(type, arguments.toArray(TypeMirror[]::new)));
  }

  private Optional<TypeMirror> wildcard(WildcardTree tree) {
    if (tree.getKind() == Tree.Kind.UNBOUNDED_WILDCARD) {
      return Optional.of(judgement.types.getWildcardType(null, null));
    }
    boolean above = tree.getKind() == Tree.Kind.EXTENDS_WILDCARD;
    return of(tree.getBound())
        .filter(bound -> !bound.getKind().isPrimitive())
        .map(bound -> judgement.types.getWildcardType(above ? bound : null, above ? null : bound));
  }

  private Optional<TypeMirror> variable(String name) {
    return !judgement.locals.declaresType(name)
            && judgement.names.type(name) instanceof Names.TypeVariable
        ? judgement.parameterized.stream()
            .map(Parameterizable::getTypeParameters)
            .flatMap(List::stream)
            .filter(each -> each.getSimpleName().contentEquals(name))
            .findFirst()
            .map(Element::asType)
        : Optional.empty();
  }

  /** The class that a tree names as a type. */
  Optional<TypeElement> element(@Nullable Tree tree) {
    if (tree instanceof IdentifierTree name) {
      String simple = name.getName().toString();
      return !judgement.locals.declaresType(simple)
              && judgement.names.type(simple) instanceof Names.OfClass of
          ? judgement.members.classNamed(of.type().canonicalName())
          : Optional.empty();
    } else if (tree instanceof MemberSelectTree select) {
      return startsWithType(select.getExpression())
          ? element(select.getExpression())
              .flatMap(
                  type -> one(judgement.members.types(type, select.getIdentifier().toString())))
          : judgement.members.classNamed(select.toString());
    }
    return Optional.empty();
  }

  /** Whether what a qualified name begins with is a class, and not a package. */
  private boolean startsWithType(Tree tree) {
    if (tree instanceof IdentifierTree name) {
      String simple = name.getName().toString();
      return judgement.locals.declaresType(simple)
          || !(judgement.names.type(simple) instanceof Names.Leave);
    }
    return !(tree instanceof MemberSelectTree select)
        || startsWithType(select.getExpression())
        || judgement.members.classNamed(select.toString()).isPresent();
  }

  /** The class that stands before a dot, if it is not a value or a package. */
  Optional<TypeElement> qualifier(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      String simple = name.getName().toString();
      return !judgement.locals.has(simple)
              && judgement.names.expression(simple) instanceof Names.OfClass of
              && !of.member()
          ? element(tree)
          : Optional.empty();
    }
    if (!(tree instanceof MemberSelectTree select) || isValue(select.getExpression())) {
      return Optional.empty();
    }
    Optional<TypeElement> outer = qualifier(select.getExpression());
    String simple = select.getIdentifier().toString();
    return outer.isPresent() && !judgement.members.fields(outer.get(), simple).isEmpty()
        ? Optional.empty()
        : element(tree);
  }

  /** Whether what stands before a dot is a value, and neither a class nor a package. */
  boolean isValue(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return isValue(select.getExpression())
          || qualifier(select.getExpression())
              .filter(type -> !hasType(type, select.getIdentifier().toString()))
              .isPresent();
    }
    if (!(tree instanceof IdentifierTree name)) {
      return true;
    }
    String simple = name.getName().toString();
    Names.Answer answer = judgement.names.expression(simple);
    return simple.equals("this")
        || simple.equals("super")
        || judgement.locals.has(simple)
        || answer instanceof Names.Field
        || answer instanceof Names.OfClass of && of.member();
  }

  private boolean hasType(TypeElement type, String name) {
    return judgement.rules.inheritsUnknown(type)
        || !judgement.members.types(type, name).isEmpty()
            && judgement.members.fields(type, name).isEmpty();
  }

  /** Whether a type has as many type arguments as no class of the name takes (JLS 4.5). */
  boolean areWrong(@Nullable Tree tree) {
    if (tree instanceof ArrayTypeTree array) {
      return areWrong(array.getType());
    } else if (tree instanceof WildcardTree wildcard) {
      return areWrong(wildcard.getBound());
    }
    return tree instanceof ParameterizedTypeTree type
        && (type.getTypeArguments().stream().anyMatch(this::areWrong)
            || !type.getTypeArguments().isEmpty()
                && element(type.getType())
                    .filter(of -> of.getTypeParameters().size() != type.getTypeArguments().size())
                    .isPresent());
  }

  static <E> Optional<E> one(List<E> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
