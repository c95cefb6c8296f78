package dev.weft.processor.model;

/** A name of the machine's own, spelled so that it meets no name of the user's. */
public enum Own implements Part {
  /** The state {@code resume} runs from. */
  STATE("state"),
  /** What {@code resume} was given: a sent or awaited value, a result, an exception. */
  INPUT("input"),
  /** The exception a {@code resume} catches. */
  THROWN("thrown"),
  /** What a loop takes its elements from, where that is a machine. */
  MACHINE("machine"),
  /** The label of the dispatching loop. */
  DISPATCH("dispatch"),
  /** The label of an island that is left on more than one way. */
  LEAVE("leave"),
  /** Where a machine of several methods goes on: the state, and the input it takes there. */
  NEXT_STATE("nextState"),
  NEXT_INPUT("nextInput"),
  /** What one of several methods answers when another has to go on. */
  ELSEWHERE("ELSEWHERE"),
  /** The nested class of bridges to members that only method handles reach. */
  HIDDEN("Hidden");

  private final String preferred;

  Own(String preferred) {
    this.preferred = preferred;
  }

  /** How it is spelled where no name of the user's is in the way. */
  public String preferred() {
    return preferred;
  }
}
