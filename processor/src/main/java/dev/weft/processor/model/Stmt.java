package dev.weft.processor.model;

import java.util.List;
import java.util.Optional;

/** A statement of a body; all that holds no verb is an {@link Island}. */
public sealed interface Stmt {
  /** Where it stands. */
  Place place();

  /**
   * A statement without a verb, copied as it is.
   *
   * @param completes whether it can complete normally (JLS 14.22)
   * @param guardsExits whether a {@code finally} inside it runs on its way out
   */
  record Island(Code code, boolean completes, boolean guardsExits, Place place) implements Stmt {}

  /** A block. */
  record Block(List<Stmt> statements, Place place) implements Stmt {}

  /** A local variable's declaration. */
  record Declare(Variable variable, Optional<Expr> initializer, Place place) implements Stmt {}

  /** An expression statement with a verb. */
  record Evaluate(Expr expr, Place place) implements Stmt {}

  /** The value of a switch expression is found: the switch is left with it. */
  record Choose(Variable chosen, Expr value, int target, Place place) implements Stmt {}

  /** {@code if}. */
  record If(Expr condition, Stmt then, Optional<Stmt> otherwise, Place place) implements Stmt {}

  /**
   * {@code while}, {@code do} and the basic {@code for}.
   *
   * @param id the target of breaks and continues
   * @param condition empty where the loop has none, or it is constantly true
   * @param testFirst false for {@code do}
   */
  record Loop(
      int id,
      boolean testFirst,
      List<Stmt> init,
      Optional<Expr> condition,
      List<Stmt> update,
      Stmt body,
      Place place)
      implements Stmt {}

  /** The enhanced {@code for}. */
  record ForEach(int id, Variable variable, Expr source, Kind kind, Stmt body, Place place)
      implements Stmt {
    /** What a loop runs over. */
    public enum Kind {
      ARRAY,
      /** An Iterable, or an array whose type is not plain: the compiler picks. */
      ITERABLE,
      /** The same, where the compiler can pick only once it has inferred the type. */
      INFERRED,
      ASYNC
    }
  }

  /** A labelled statement that is not a loop. */
  record Labeled(int id, Stmt body, Place place) implements Stmt {}

  /**
   * {@code switch}.
   *
   * @param exhaustive whether no value falls past all cases
   */
  record Switch(int id, Expr selector, List<Case> cases, boolean exhaustive, Place place)
      implements Stmt {
    /**
     * A case.
     *
     * @param arrow whether it falls through to no other
     */
    public record Case(Label label, boolean arrow, List<Stmt> body, Place place) {}

    /**
     * What leads to a case.
     *
     * @param source the label as source, {@code case 1, 2} or {@code default}
     * @param handOver statements that hand the values of its patterns over
     * @param takesNull whether null is among its constants
     * @param takesRest whether it is the default
     * @param guarded whether it has a guard that may be false
     * @param guard the guard, if that holds a verb and so is no part of the source
     */
    public record Label(
        Code source,
        Code handOver,
        boolean takesNull,
        boolean takesRest,
        boolean guarded,
        Optional<Expr> guard) {
      /** {@code default}. */
      public static Label rest() {
        return new Label(Code.text("default"), Code.EMPTY, false, true, false, Optional.empty());
      }
    }
  }

  /** {@code try} without resources. */
  record Try(Stmt body, List<Catch> catches, Optional<Stmt> finalizer, Place place)
      implements Stmt {
    /** A catch clause. */
    public record Catch(List<Caught> types, Variable variable, Stmt body, Place place) {}

    /**
     * A type that a clause catches.
     *
     * @param test the method that tests for it, if source cannot name it
     */
    public record Caught(JavaType type, Optional<Code> test) {
      /** The question whether a value is of the type. */
      public Code tests(Code value) {
        return test.map(method -> Code.of(method, "(", value, ")"))
            .orElseGet(() -> Code.of(value, " instanceof ", new TypeUse(type)));
      }
    }
  }

  /**
   * {@code try} with resources; each is closed in turn, the last one first.
   *
   * @param body the block the resources are open in
   */
  record With(List<Resource> resources, Stmt body, Place place) implements Stmt {
    /** A resource. */
    public record Resource(Variable variable, Expr initializer, Closing closing, Place place) {}

    /** How a resource is closed. */
    public enum Closing {
      /** By {@code close()}. */
      PLAIN,
      /** By awaiting {@code closeAsync()}. */
      AWAITED,
      /** By awaiting {@code closeAsync(thrown)}. */
      TOLD,
      /** By one of these, as its static type has it, which only the compiler knows. */
      INFERRED
    }
  }

  /** {@code break} out of a statement. */
  record Break(int target, Place place) implements Stmt {}

  /** {@code continue} of a loop. */
  record Continue(int target, Place place) implements Stmt {}

  /** {@code return}. */
  record Return(Optional<Expr> value, Place place) implements Stmt {}

  /** {@code throw}. */
  record Throw(Expr value, Place place) implements Stmt {}

  /** {@code assert} with a verb. */
  record Assert(Expr condition, Optional<Expr> detail, Place place) implements Stmt {}

  /**
   * A local class, record, enum or interface.
   *
   * @param member whether it must be a member of the machine
   */
  record LocalType(String name, Code declaration, boolean member, Place place) implements Stmt {}
}
