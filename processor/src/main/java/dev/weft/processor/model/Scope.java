package dev.weft.processor.model;

import java.util.Optional;

/**
 * A template's first parameter, which carries the verbs.
 *
 * @param kind which of the five scopes it is
 * @param name the parameter's name
 * @param element the type of the elements, unless it is {@code Await}
 * @param sent the type of what is sent, for the two exchanges
 */
public record Scope(
    ScopeKind kind, String name, Optional<JavaType> element, Optional<JavaType> sent) {}
