package dev.weft.processor.model;

/** The verbs of the DSL. */
public enum VerbKind {
  YIELD,
  YIELD_ALL,
  AWAIT,
  EACH
}
