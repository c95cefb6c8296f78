package dev.weft.processor.javac.names;

import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Variable;
import java.util.Optional;

/** What a simple name that a body declares stands for. */
public sealed interface Meaning {
  /** A variable of the template that the processor keeps track of. */
  record Tracked(Variable variable) implements Meaning {}

  /** A variable inside an island: its name stays. */
  record Inner(Optional<JavaType> type) implements Meaning {}

  /** A variable inside an island that must give way: it is written under another name. */
  record Renamed(String name, Optional<JavaType> type) implements Meaning {}
}
