package dev.weft.processor.model;

/** A type in a stretch of source that the processor wrote. */
public record TypeUse(JavaType type) implements Part {}
