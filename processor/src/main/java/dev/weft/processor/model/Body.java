package dev.weft.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A template's body.
 *
 * @param self the instance, of an instance template
 * @param parameters the parameters as the facade passes them
 * @param copies the working copies of the parameters that the body assigns, each with its original
 * @param block the statements
 * @param tellings where the declarations of variables tell types that source cannot write
 * @param innerNames every name that an island declares for itself
 * @param bridges the members only a method handle reaches
 * @param callsOut whether it may run code that is not its own, which could step it meanwhile
 */
public record Body(
    Optional<Variable> self,
    List<Variable> parameters,
    List<Copy> copies,
    Stmt.Block block,
    Map<Variable, Telling> tellings,
    Set<String> innerNames,
    List<Bridge> bridges,
    boolean callsOut) {
  /** A parameter that is assigned, and the local that takes its place. */
  public record Copy(Variable parameter, Variable local) {}
}
