package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Place;
import java.util.List;
import java.util.stream.Stream;

/** How a block ends. */
sealed interface End {
  /** The blocks that run next, suspensions apart. */
  List<Integer> successors();

  /** Goes on elsewhere. */
  record Goto(int block) implements End {
    @Override
    public List<Integer> successors() {
      return List.of(block);
    }
  }

  /** Goes one of two ways. */
  record Branch(Code condition, int then, int otherwise) implements End {
    @Override
    public List<Integer> successors() {
      return List.of(then, otherwise);
    }
  }

  /**
   * Lets Java's own {@code switch} choose.
   *
   * @param otherwise where no arm fits; negative where one always does
   */
  record Select(Code selector, List<Arm> arms, int otherwise) implements End {
    /** A label and where it leads. */
    record Arm(Code label, Code handOver, int block) {}

    @Override
    public List<Integer> successors() {
      Stream<Integer> last = otherwise < 0 ? Stream.of() : Stream.of(otherwise);
      return Stream.concat(arms.stream().map(Arm::block), last).toList();
    }
  }

  /**
   * Suspends.
   *
   * @param place the verb, or the statement that suspends by itself
   */
  record Suspend(Kind kind, Code value, int resume, Place place) implements End {
    /** What for. */
    enum Kind {
      YIELD,
      DELEGATE,
      AWAIT,
      /** As AWAIT, for the next element of a source. */
      NEXT;

      /** Whether a step may run straight on from here. */
      boolean mayRunOn() {
        return this == AWAIT || this == NEXT;
      }
    }

    @Override
    public List<Integer> successors() {
      return List.of(resume);
    }
  }

  /** Returns from the body. */
  record Complete(Code value) implements End {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /** Throws. */
  record Throw(Code value) implements End {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /** The last step never completes normally. */
  record Never() implements End {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }
}
