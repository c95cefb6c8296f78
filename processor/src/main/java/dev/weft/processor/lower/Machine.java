package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A lowered body: all that is left is to print it. Its source consists of text and types alone.
 *
 * @param arguments what the constructor takes, in order
 * @param fields the other fields
 * @param locals the declarations that open {@code resume}
 * @param methods the states, in the order they are printed, in stretches that fit a method each
 * @param handlers for every handling state, the states whose exceptions it handles
 * @param lines for every line of the source that suspends, the states in which it resumes
 * @param cleared the fields to clear at the end
 * @param hoisted the classes, constants and initializers that all states see, in an order that the
 *     compiler takes
 * @param names how the machine's own names are spelled
 * @param jumps whether any state jumps to another
 * @param callsOut whether the body may run code that could step the machine meanwhile
 */
public record Machine(
    List<Field> arguments,
    List<Field> fields,
    List<Code> locals,
    List<List<State>> methods,
    Map<Integer, List<Integer>> handlers,
    Map<Integer, List<Integer>> lines,
    List<String> cleared,
    List<Hoisted> hoisted,
    Function<Own, String> names,
    boolean jumps,
    boolean callsOut) {
  /**
   * A declaration for all states.
   *
   * @param name its name
   * @param member whether it must be a member, not a local of {@code resume}
   */
  public record Hoisted(String name, Code declaration, Kind kind, boolean member) {
    /** What is declared. */
    public enum Kind {
      TYPE,
      CONSTANT,
      /** An initializer, which is always local to {@code resume}. */
      INITIALIZER
    }

    public boolean isType() {
      return kind == Kind.TYPE;
    }
  }

  /** A field. */
  public record Field(String name, JavaType type, boolean isFinal) {}

  /**
   * A state: where it begins in the user's source, and what it does.
   *
   * @param numbers its numbers, ascending without a gap
   * @param declares whether it has locals of its own
   */
  public record State(List<Integer> numbers, Place place, List<Line> lines, boolean declares) {}

  /** A piece of a state. */
  public sealed interface Line {
    /** One or more whole statements. */
    record Text(Code code) implements Line {}

    /** {@code if}, whose first branch never completes. */
    record If(Code condition, List<Line> then) implements Line {}

    /** {@code switch} with arrows. */
    record Switch(Code selector, List<Arm> arms) implements Line {}
  }

  /** An arm of a switch. */
  public record Arm(Code label, List<Line> lines) {}
}
