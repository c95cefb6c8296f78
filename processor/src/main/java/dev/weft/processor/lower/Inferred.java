package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;

/**
 * What tells the compiler the type of a variable where source cannot write it: its declaration,
 * once more, in a lambda that is never called (JLS 14.4.1, 14.14.2).
 *
 * @param kind what the variable stands for
 * @param source what it is declared with, as a witness
 */
record Inferred(Kind kind, Code source) {
  /** What a variable stands for. */
  enum Kind {
    /** The value of an initializer. */
    VALUE,
    /** An element of an array or an Iterable. */
    ELEMENT,
    /** An element of an asynchronous source. */
    AWAITED_ELEMENT,
    /** The value of an initializer that is a local of {@code resume}, and is called. */
    CALLED
  }

  /** The initializer is the only one that tells the type. */
  static final Inferred ONCE = new Inferred(Kind.CALLED, Code.EMPTY);

  static Inferred from(Kind kind, Expr source) {
    return new Inferred(kind, Witnesses.of(source));
  }

  /** Whether it is an element of what the variable is declared with. */
  boolean isOfElement() {
    return kind == Kind.ELEMENT || kind == Kind.AWAITED_ELEMENT;
  }

  /**
   * A value of type Object as one of the variable's type.
   *
   * @param local a name that is free, or that of the initializer
   */
  Code typed(Code value, String local) {
    return Code.of(Machinery.TYPED, ".as(", value, ", ", witness(local), ")");
  }

  private Code witness(String local) {
    return switch (kind) {
      case VALUE -> Witnesses.alone(source, local);
      case ELEMENT ->
          Code.of(
              "() -> { for (var " + local + " : ",
              source,
              ") { return " + local + "; } return null; }");
      case CALLED -> Code.text(local);
      case AWAITED_ELEMENT -> Code.of("() -> ", Machinery.TYPED, ".elementOf(", source, ")");
    };
  }
}
