package dev.weft.processor.lower;

import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Variable;
import java.util.Optional;

/** What variables have in common that may take turns in one field. */
record Slot(String name, Optional<JavaType> type) {
  static Slot of(Variable variable) {
    return new Slot(variable.name(), variable.type());
  }
}
