package dev.weft.it.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the template of the same class that spells this one out, and whose unlowered trace this
 * one's machine must leave. Direct cannot see a break out of {@code each}; with this, such a
 * program still has an oracle.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SameAs {
  /** The other template's name. */
  String value();
}
