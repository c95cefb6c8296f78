package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Variable;
import java.util.Optional;

/**
 * A statement of a block.
 *
 * @param code the statement, or, of a declaration, the initializer alone, if it has one
 * @param declares the variable it declares and sets
 */
record Step(Code code, Optional<Variable> declares) {
  /** A declaration without an initializer. */
  static Step blank(Variable variable) {
    return new Step(Code.EMPTY, Optional.of(variable));
  }

  static Step of(Object... pieces) {
    return new Step(Code.of(pieces), Optional.empty());
  }

  static Step declare(Variable variable, Code initializer) {
    return new Step(initializer, Optional.of(variable));
  }
}
