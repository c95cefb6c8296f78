package dev.weft.processor.model;

/**
 * An annotation as source writes it.
 *
 * @param type the annotation's interface
 * @param arguments the source between its parentheses, empty if it has none
 */
public record Annotation(ClassRef type, Code arguments) {}
