package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * The initializer of a variable that has the type of an anonymous class, or one made of that (JLS
 * 15.9.5). Since a second expression of the same text would be of another class, it is written only
 * once: called where the variable is declared, and a witness of its type where it is read.
 *
 * @param <T> the variable's type
 */
@FunctionalInterface
public interface Initializer<T extends @Nullable Object> extends Witness<T> {}
