package dev.weft.processor.lower;

import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the variables of a machine are stored: where, by which names, and whether at the types they
 * have.
 *
 * @param inferred those whose types only their declarations tell
 * @param reassigned those that are written anywhere but where they are declared
 */
record Storage(
    Placement placement,
    Spelling spelling,
    Map<Variable, Inferred> inferred,
    Set<Variable> reassigned) {

  boolean isField(Variable variable) {
    return placement.of(variable) == Placement.Home.FIELD;
  }

  boolean isInferred(Variable variable) {
    return inferred.containsKey(variable);
  }

  /**
   * Whether its initializer is written at the head of {@code resume}, the only place to hold it.
   */
  boolean isCalled(Variable variable) {
    return isField(variable) && inference(variable).filter(Inferred.ONCE::equals).isPresent();
  }

  /** How the declaration of a variable tells its type, if nothing else does. */
  Optional<Inferred> inference(Variable variable) {
    return Optional.ofNullable(inferred.get(variable));
  }

  Optional<JavaType.Union> union(Variable variable) {
    return variable.type().filter(JavaType.Union.class::isInstance).map(JavaType.Union.class::cast);
  }

  /** Whether its field is an Object, since no field can have the type of a class of the body. */
  boolean isErased(Variable variable) {
    return isField(variable) && variable.type().filter(JavaTypes::isLocal).isPresent();
  }

  /** Whether a variable's first value has not got its type. */
  boolean isGivenAsObject(Variable variable) {
    return union(variable).isPresent()
        || inference(variable).filter(Inferred::isOfElement).isPresent();
  }

  /** Whether a state reads it from a local of the type that its field cannot have. */
  boolean isReadAsLocal(Variable variable) {
    return union(variable).isPresent() || isInferred(variable) && isSettled(variable);
  }

  /** Whether it keeps the value it is declared with. */
  boolean isSettled(Variable variable) {
    return !reassigned.contains(variable);
  }

  /** Whether a local can be declared that has its type. */
  boolean isDeclarable(Variable variable) {
    return variable.type().isPresent() || isInferred(variable);
  }

  /** What a local that has its type is declared with. */
  Object declaredType(Variable variable) {
    return variable
        .type()
        .filter(type -> union(variable).isEmpty())
        .<Object>map(TypeUse::new)
        .orElse("var");
  }
}
