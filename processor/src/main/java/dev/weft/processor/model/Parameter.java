package dev.weft.processor.model;

import java.util.List;

/**
 * A parameter of a facade method and of its machine's constructor.
 *
 * @param name the name
 * @param type the type, an array if it is variable in arity
 * @param varargs whether it is variable in arity
 * @param annotations the annotations on the declaration; those on the type are the type's own
 */
public record Parameter(String name, JavaType type, boolean varargs, List<Annotation> annotations) {
  public Parameter {
    annotations = List.copyOf(annotations);
  }
}
