package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Telling;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<Variable, Telling> tellings;
  private int handler = Block.NONE;
  private int variables = FIRST_OWN_VARIABLE;
  private Place place;
  private Block current;

  /** How much has been added since the last jump. */
  private int straight;

  /**
   * An empty graph.
   *
   * @param tellings where the declarations of variables tell types that source cannot write
   */
  Graph(Place start, Map<Variable, Telling> tellings) {
    this.place = start;
    this.tellings = new HashMap<>(tellings);
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

  /** Notes how a variable is declared, once that is lowered, if nothing else tells its type. */
  void infer(Variable variable, Inferred.Kind kind, Expr source) {
    if (kind == Inferred.Kind.VALUE && isToldOnce(variable)) {
      inferred.put(variable, Inferred.ONCE);
      hoisted.add(new Hoisted.Initializer(variable));
    } else if (variable.type().isEmpty() && tellings.get(variable) != Telling.NOWHERE) {
      inferred.put(variable, Inferred.from(kind, source));
    }
  }

  /** A variable of the lowering's own whose initializer only one place can hold. */
  Variable toldOnce(String name) {
    Variable variable = carried(name, Optional.empty());
    tellings.put(variable, Telling.ONCE);
    return variable;
  }

  /** Whether only one place can hold what a variable is declared with. */
  boolean isToldOnce(Variable variable) {
    return tellings.get(variable) == Telling.ONCE;
  }

  /** The variables whose types only their declarations tell. */
  Map<Variable, Inferred> inferred() {
    return inferred;
  }

  /** The variables whose initializers only one place can hold, in the order of declaration. */
  List<Variable> toldOnce() {
    return hoisted.stream()
        .filter(Hoisted.Initializer.class::isInstance)
        .map(item -> ((Hoisted.Initializer) item).variable())
        .toList();
  }

  /** The variables whose types are asked for by declarations of others, and by classes. */
  Set<Variable> witnessed() {
    Set<Variable> result = new HashSet<>();
    for (Inferred how : inferred.values()) {
      Uses.in(how.source()).forEach(use -> result.add(use.variable()));
    }
    for (Hoisted item : hoisted) {
      if (item instanceof Hoisted.Type type) {
        type.declaration().parts().stream()
            .filter(Part.Typed.class::isInstance)
            .forEach(part -> result.add(((Part.Typed) part).variable()));
      }
    }
    return result;
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
