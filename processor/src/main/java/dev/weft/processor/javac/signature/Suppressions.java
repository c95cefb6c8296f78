package dev.weft.processor.javac.signature;

import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.model.Owner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** The warnings that a facade method would repeat: the template has had its own. */
final class Suppressions {
  private final Elements elements;

  Suppressions(Elements elements) {
    this.elements = elements;
  }

  List<String> of(ExecutableElement method, Owner owner, List<SignatureTypes.Mention> mentions) {
    Set<String> result = new TreeSet<>();
    for (SignatureTypes.Mention mention : mentions) {
      if (isRaw(mention.type())) result.add("rawtypes");
      deprecation(mention.element(), result);
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      deprecation(Enclosing.classOf(method), result);
    }
    if (owner.exposed() && owner.named()) result.add("exports");
    if (method.isVarArgs() && !isReifiable(lastComponent(method))) {
      result.add(method.getAnnotation(SafeVarargs.class) == null ? "unchecked" : "varargs");
    }
    return List.copyOf(result);
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
  }

  /** A class inside a deprecated one is no less so. */
  private void deprecation(Element type, Set<String> result) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      Deprecated annotation = at.getAnnotation(Deprecated.class);
      if (annotation != null && annotation.forRemoval()) result.add("removal");
      else if (elements.isDeprecated(at)) result.add("deprecation");
    }
  }

  private static TypeMirror lastComponent(ExecutableElement method) {
    int last = method.getParameters().size() - 1;
    return ((ArrayType) method.getParameters().get(last).asType()).getComponentType();
  }

  /** JLS 4.7. */
  private static boolean isReifiable(TypeMirror type) {
    if (type instanceof ArrayType array) return isReifiable(array.getComponentType());
    if (type.getKind() == TypeKind.TYPEVAR) return false;
    if (!(type instanceof DeclaredType declared)) return true;
    return declared.getTypeArguments().stream().allMatch(Suppressions::isUnbounded)
        && isReifiable(declared.getEnclosingType());
  }

  private static boolean isUnbounded(TypeMirror type) {
    return type instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }
}
