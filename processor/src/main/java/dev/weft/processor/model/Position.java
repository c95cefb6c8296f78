package dev.weft.processor.model;

/**
 * A stretch of the user's source that a message can point at.
 *
 * @param file the compilation unit
 * @param start the offset of its first character
 * @param end the offset behind its last
 * @param line the line it starts on, from 1
 */
public record Position(String file, int start, int end, int line) {}
