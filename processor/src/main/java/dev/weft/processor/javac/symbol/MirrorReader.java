package dev.weft.processor.javac.symbol;

import dev.weft.processor.model.Annotation;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Reads the compiler's types, with the annotations on them and type variables under their new
 * names.
 */
public final class MirrorReader implements Function<TypeMirror, JavaType> {
  private final VariableNames variables;
  private final AnnotationReader annotationReader;
  private final Visitor visitor = new Visitor();

  /**
   * A reader.
   *
   * @param variables the type variables that have another name in generated code
   */
  public MirrorReader(Elements elements, Map<? extends Element, String> variables) {
    this.variables = new VariableNames(variables);
    this.annotationReader = new AnnotationReader(elements, this);
  }

  public AnnotationReader annotations() {
    return annotationReader;
  }

  /**
   * Reads a type.
   *
   * @throws IllegalArgumentException if source cannot write it: an intersection, a captured type,
   *     one that does not exist
   */
  @Override
  public JavaType apply(TypeMirror type) {
    return type.accept(visitor, annotationReader.of(type.getAnnotationMirrors()));
  }

  private List<JavaType> all(List<? extends TypeMirror> types) {
    return types.stream().<JavaType>map(this).toList();
  }

  private final class Visitor extends SimpleTypeVisitor14<JavaType, List<Annotation>> {
    @Override
    public JavaType visitPrimitive(PrimitiveType type, List<Annotation> annotations) {
      return new JavaType.Primitive(keyword(type), annotations);
    }

    @Override
    public JavaType visitNoType(NoType type, List<Annotation> annotations) {
      if (type.getKind() != TypeKind.VOID) return defaultAction(type, annotations);
      return new JavaType.Primitive(keyword(type), annotations);
    }

    private String keyword(TypeMirror type) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public JavaType visitDeclared(DeclaredType type, List<Annotation> annotations) {
      TypeElement element = (TypeElement) type.asElement();
      if (element.getSimpleName().contentEquals("")) return defaultAction(type, annotations);
      ClassRef name = ClassRefs.of(element);
      List<JavaType> arguments = all(type.getTypeArguments());
      return Enclosing.outermost(element).getEnclosingElement() instanceof PackageElement
          ? new JavaType.Declared(name, outer(type), arguments, annotations)
          : new JavaType.Local(
              String.join(".", name.simpleNames()), outerLocal(type), arguments, annotations);
    }

    private Optional<JavaType.Local> outerLocal(DeclaredType type) {
      return type.getEnclosingType() instanceof DeclaredType around
              && apply(around) instanceof JavaType.Local outer
              && (!outer.arguments().isEmpty() || outer.outer().isPresent())
          ? Optional.of(outer)
          : Optional.empty();
    }

    /** The class around is written only where it has arguments of its own. */
    private Optional<JavaType.Declared> outer(DeclaredType type) {
      return type.getEnclosingType() instanceof DeclaredType around
              && apply(around) instanceof JavaType.Declared outer
              && (!outer.arguments().isEmpty() || outer.outer().isPresent())
          ? Optional.of(outer)
          : Optional.empty();
    }

    @Override
    public JavaType visitArray(ArrayType type, List<Annotation> annotations) {
      return new JavaType.Array(apply(type.getComponentType()), annotations);
    }

    @Override
    public JavaType visitTypeVariable(TypeVariable type, List<Annotation> annotations) {
      if (type.asElement().getEnclosingElement() == null) return defaultAction(type, annotations);
      String name = variables.of((TypeParameterElement) type.asElement());
      return new JavaType.Variable(name, annotations);
    }

    @Override
    public JavaType visitWildcard(WildcardType type, List<Annotation> annotations) {
      if (type.getExtendsBound() != null) {
        return wildcard(JavaType.Wildcard.Bound.EXTENDS, type.getExtendsBound(), annotations);
      }
      return type.getSuperBound() != null
          ? wildcard(JavaType.Wildcard.Bound.SUPER, type.getSuperBound(), annotations)
          : new JavaType.Wildcard(JavaType.Wildcard.Bound.NONE, Optional.empty(), annotations);
    }

    private JavaType wildcard(
        JavaType.Wildcard.Bound kind, TypeMirror bound, List<Annotation> annotations) {
      return new JavaType.Wildcard(kind, Optional.of(apply(bound)), annotations);
    }

    @Override
    protected JavaType defaultAction(TypeMirror type, List<Annotation> annotations) {
      throw new IllegalArgumentException("source cannot write the type " + type);
    }
  }
}
