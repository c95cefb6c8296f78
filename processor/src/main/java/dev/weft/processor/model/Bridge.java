package dev.weft.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A static method of the machine that reaches, through a method handle, a member that source
 * cannot: a private one, one that is only inherited, or one called through {@code super}.
 *
 * @param kind what it does
 * @param name the bridge's name
 * @param lookup the class on whose behalf the member is looked up
 * @param declaring the class that is searched for the member
 * @param member the member's name
 * @param typeParameters the type parameters the bridge declares, with their bounds
 * @param receiver the instance's type; empty where there is none
 * @param ignoresReceiver whether the receiver of a static member is passed, to be evaluated, or for
 *     symmetry with other overloads
 * @param parameters the types of the arguments
 * @param varargs whether the last argument is variable
 * @param result the type of the value, {@code void} included
 * @param exceptions the exceptions it declares
 * @param erasedParameters the parameters in the member's descriptor
 * @param erasedResult the value in the member's descriptor
 * @param bound the class whose instances hold the receiver, where a method reference binds one; of
 *     a function, the interface that is written in place of its own
 */
public record Bridge(
    Kind kind,
    String name,
    JavaType lookup,
    JavaType declaring,
    String member,
    List<TypeParameter> typeParameters,
    Optional<JavaType> receiver,
    boolean ignoresReceiver,
    List<JavaType> parameters,
    boolean varargs,
    JavaType result,
    List<JavaType> exceptions,
    List<JavaType> erasedParameters,
    JavaType erasedResult,
    Optional<Bound> bound) {
  /** What a bridge does. */
  public enum Kind {
    METHOD,
    SUPER_METHOD,
    CONSTRUCTOR,
    GETTER,
    SETTER,
    /** The instance around an inner class's instance. */
    OUTER,
    /** An instance of an interface that source cannot name, made of a function. */
    FUNCTION,
    /** A cast to a class that source cannot name. */
    CAST,
    /** The question whether something is an instance of one. */
    TEST,
    /** Something if it is an instance of one, else null. */
    AS,
    /** The same as what a pattern takes apart, which tells its type. */
    MATCH,
    /** The class itself. */
    CLASS,
    /** A new array of a class, by its lengths. */
    ARRAY,
    /** A new array of a class, by its elements. */
    ELEMENTS
  }

  /** Whether it has to do with a class as such, and not with one of its members. */
  public boolean isOfClass() {
    return kind.compareTo(Kind.CAST) >= 0;
  }

  /**
   * A class whose instance holds the receiver of a method reference.
   *
   * @param name its name
   * @param typeParameters its type parameters: those of the receiver's type
   */
  public record Bound(String name, List<TypeParameter> typeParameters) {}

  /** A type parameter with its bounds. */
  public record TypeParameter(String name, List<JavaType> bounds) {}
}
