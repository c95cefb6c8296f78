package dev.weft.processor.model;

import java.util.List;
import java.util.Optional;

/** An expression of a body; all that holds no verb is {@link Pure}. */
public sealed interface Expr {
  /** Its type, where that is plain from the source. */
  Optional<JavaType> type();

  /** Where it stands. */
  Place place();

  /**
   * An island: an expression without a verb.
   *
   * @param stable whether it gives the same value whenever it is evaluated, and never throws
   * @param alone whether it chooses between values and no type is expected of it: its branches make
   *     one together, which they may not where it is assigned (JLS 15.25)
   */
  record Pure(Code code, Optional<JavaType> type, boolean stable, Place place, boolean alone)
      implements Expr {
    public Pure(Code code, Optional<JavaType> type, boolean stable, Place place) {
      this(code, type, stable, place, false);
    }
  }

  /**
   * A lambda or a method reference; its type is the one its place wants (JLS 15.13, 15.27).
   *
   * @param pieces text, and the operand that a method reference is bound to
   */
  record Function(List<Piece> pieces, Place place) implements Expr {
    @Override
    public Optional<JavaType> type() {
      return Optional.empty();
    }
  }

  /**
   * An expression that declares a class, whose type another of the same text would not have.
   *
   * @param variable what keeps its value, and has its type
   */
  record Sole(Variable variable, Expr value) implements Expr {
    @Override
    public Optional<JavaType> type() {
      return Optional.empty();
    }

    @Override
    public Place place() {
      return value.place();
    }
  }

  /** A verb on the scope. */
  record Verb(
      VerbKind kind,
      List<Code> typeArguments,
      List<Expr> arguments,
      Optional<JavaType> type,
      Place place)
      implements Expr {}

  /**
   * An expression that evaluates its operands from left to right and then applies itself.
   *
   * @param pieces text and operands, in source order
   */
  record Composite(List<Piece> pieces, Optional<JavaType> type, Place place) implements Expr {}

  /**
   * {@code target op= value}, where the value holds a verb; the target's pieces make one place.
   *
   * @param bridge how the place is read and written, if source cannot name it: then the pieces are
   *     but the instance it is a field of
   */
  record Compound(
      List<Piece> target,
      Optional<Accessors> bridge,
      String operator,
      Expr value,
      Optional<JavaType> type,
      Place place)
      implements Expr {}

  /** The methods that read and write a field. */
  record Accessors(Code getter, Code setter) {}

  /** {@code &&} or {@code ||} with a verb. */
  record Logical(boolean and, Expr left, Expr right, Place place) implements Expr {
    @Override
    public Optional<JavaType> type() {
      return Optional.of(JavaTypes.BOOLEAN);
    }
  }

  /**
   * {@code ?:} with a verb.
   *
   * @param standalone whether no type is expected of it where it stands: then two operands of which
   *     one is boxed make a number (JLS 15.25)
   * @param generic whether a branch calls a generic method, or is not seen: then two numbers make
   *     none, where a type is expected
   * @param opaque the branches of these that are numbers once they are kept: the compiler is not to
   *     see that
   */
  record Conditional(
      Expr condition,
      Expr whenTrue,
      Expr whenFalse,
      boolean standalone,
      boolean generic,
      List<Expr> opaque,
      Optional<JavaType> type,
      Place place)
      implements Expr {}

  /**
   * A {@code switch} expression with a verb.
   *
   * @param choice the same as a statement, which sets a variable and is left
   * @param chosen that variable
   * @param results the values it may be set to
   */
  record Choice(
      Stmt.Switch choice, Variable chosen, List<Expr> results, Optional<JavaType> type, Place place)
      implements Expr {}

  /**
   * How an operand is kept until those behind it are evaluated.
   *
   * @param type the primitive type it is unboxed to at once, if it is
   * @param check what is done where it may be unboxed at once, to a type that is not known
   */
  record Kept(Optional<JavaType> type, Check check) {
    public static final Kept AS_IT_IS = new Kept(Optional.empty(), Check.NONE);
    public static final Kept NON_NULL = new Kept(Optional.empty(), Check.NON_NULL);
    public static final Kept ADDEND = new Kept(Optional.empty(), Check.ADDEND);
    public static final Kept SUM = new Kept(Optional.empty(), Check.SUM);

    public static final Kept COMPARAND = new Kept(Optional.empty(), Check.COMPARAND);

    /** As a type, if there is one. */
    public static Kept as(Optional<JavaType> type) {
      return new Kept(type, Check.NONE);
    }

    /** How an operand of unknown type is checked. */
    public enum Check {
      NONE,
      NON_NULL,
      /** It is a string, which may be null, or a number, which may not. */
      ADDEND,
      /** It may be null only if the whole expression is a string. */
      SUM,
      /** It may be null only if it is compared as a reference. */
      COMPARAND
    }
  }

  /** A piece of a composite: text between operands, or an operand. */
  sealed interface Piece {
    /** Text that evaluates nothing. */
    record Glue(Code code) implements Piece {}

    /**
     * A subexpression.
     *
     * @param expected the type it is converted to, where its place alone says so
     * @param kept how it is kept for later, if it is
     */
    record Operand(Expr expr, Optional<JavaType> expected, Kept kept) implements Piece {}
  }
}
