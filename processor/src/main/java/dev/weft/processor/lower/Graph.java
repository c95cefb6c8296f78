package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A state graph under construction: blocks, and the point where the next statement goes. */
final class Graph {
  private static final int LONGEST = 2_000;
  private static final int FIRST_OWN_VARIABLE = 1_000_000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Hoisted> hoisted = new ArrayList<>();
  private final Map<Variable, Inferred> inferred = new HashMap<>();
  private final Set<Variable> untold;
  private int handler = Block.NONE;
  private int variables = FIRST_OWN_VARIABLE;
  private Place place;
  private Block current;

  /** How much has been added since the last jump. */
  private int straight;

  /**
   * An empty graph.
   *
   * @param untold the variables whose types nothing can tell
   */
  Graph(Place start, Set<Variable> untold) {
    this.place = start;
    this.untold = untold;
    this.current = create();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Hoisted> hoisted() {
    return hoisted;
  }

  /** A variable that the lowering needs for itself. */
  Variable carried(String name, Optional<JavaType> type) {
    return new Variable(variables++, name, type, Variable.Kind.CARRIED);
  }

  /** Notes how a variable is declared, if nothing else tells its type. */
  void infer(Variable variable, Inferred.Kind kind, Expr source) {
    if (variable.type().isEmpty() && !untold.contains(variable)) {
      inferred.put(variable, Inferred.from(kind, source));
    }
  }

  /** The variables whose types only their declarations tell. */
  Map<Variable, Inferred> inferred() {
    return inferred;
  }

  // Blocks

  Block create() {
    return create(handler);
  }

  private Block create(int handler) {
    Block block = new Block(blocks.size(), handler, place);
    blocks.add(block);
    return block;
  }

  Block current() {
    return current;
  }

  Block block(int id) {
    return blocks.get(id);
  }

  /** Statements that follow stand here. */
  void at(Place here) {
    place = here;
    if (current.steps.isEmpty() && current.end == null) {
      current.place = here;
    }
  }

  /** Goes on in a block; the one before must have ended. */
  void enter(Block block) {
    straight = 0;
    current = block;
  }

  /** Whether the point can be reached at all. */
  boolean open() {
    return current.end == null;
  }

  void end(End end) {
    if (current.end == null) {
      current.end = end;
    }
  }

  /** Ends the block here with a jump. */
  void go(Block target) {
    end(new End.Goto(target.id));
  }

  /** Goes on in a new block when the old one has ended: what follows is never reached. */
  void ensureOpen() {
    if (!open()) {
      current = create();
    }
  }

  void step(Step step) {
    ensureOpen();
    int size = Sizes.of(step);
    if (straight + size > LONGEST && !current.steps.isEmpty()) {
      breakOff();
    }
    straight += size;
    current.steps.add(step);
  }

  /**
   * Ends a stretch of straight code that is long enough, so that no state is too large for a
   * method.
   */
  private void breakOff() {
    Block next = create();
    next.apart = true;
    go(next);
    enter(next);
  }

  void step(Object... pieces) {
    step(Step.of(pieces));
  }

  /** Runs with exceptions going to a block. */
  void handledBy(Block block, Runnable build) {
    block.entered = true;
    int outer = handler;
    handler = block.id;
    Block inside = create();
    go(inside);
    enter(inside);
    build.run();
    handler = outer;
  }

  /** Suspends here; goes on where it resumes. */
  void suspend(End.Suspend.Kind kind, Code value) {
    ensureOpen();
    Block resume = create();
    resume.entered = true;
    end(new End.Suspend(kind, value, resume.id, place));
    enter(resume);
  }
}
