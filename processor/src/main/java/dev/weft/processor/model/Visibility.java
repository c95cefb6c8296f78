package dev.weft.processor.model;

/** Who may call a facade method; a private template's is for its package. */
public enum Visibility {
  PUBLIC,
  PROTECTED,
  PACKAGE
}
