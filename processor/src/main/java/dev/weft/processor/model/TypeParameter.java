package dev.weft.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type parameter of a generated method or class.
 *
 * @param name the name it has there
 * @param original the name it has in the user's source
 * @param declaredBy the class that declares it; empty if the template itself does
 * @param bounds the bounds, none for a plain one
 * @param annotations the annotations on its declaration
 */
public record TypeParameter(
    String name,
    String original,
    Optional<ClassRef> declaredBy,
    List<JavaType> bounds,
    List<Annotation> annotations) {
  public TypeParameter {
    bounds = List.copyOf(bounds);
    annotations = List.copyOf(annotations);
  }

  /** The variable, as a type. */
  public JavaType asType() {
    return new JavaType.Variable(name, List.of());
  }
}
