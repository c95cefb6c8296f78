package dev.weft.processor.javac.names;

import dev.weft.processor.model.Variable;
import java.util.Optional;

/**
 * The class around a class of the body.
 *
 * @param name its name
 * @param holder the variable of its instance; empty where nothing is captured
 */
public record Nest(String name, Optional<Variable> holder) {}
