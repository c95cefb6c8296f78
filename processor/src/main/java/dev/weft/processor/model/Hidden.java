package dev.weft.processor.model;

/**
 * A type in a template's signature that its facade cannot name.
 *
 * @param type the type's name
 * @param position where the signature mentions it
 */
public record Hidden(String type, Position position) {}
