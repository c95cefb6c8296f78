package dev.weft.machine;

import dev.weft.GeneratorExit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stack of machines that delegate to one another: the bottom one has a consumer, each other one
 * is the delegate of the one below it, the top one is no delegator. A step of any of them runs the
 * top, so it costs the same at any depth.
 *
 * <p>Each machine but the top one points here. The top one need not, so a machine that never
 * delegates has nothing to do with stacks.
 */
final class Frames extends MachineStack {
  private static final int IDLE = -1;

  /** Index of the machine whose step is running or pending. */
  private int from = IDLE;

  /**
   * Index of the machine that runs until it yields or ends: that of the step or, in a closing, the
   * one being closed.
   */
  private int boundary;

  /** What a closing raises in one machine after the other; null if the step is no closing. */
  @Nullable GeneratorExit exit;

  /**
   * Whether a machine above the bottom may have a step remembered or an element of its own. While
   * none has, no step looks at any machine between the bottom and the top, and what those have for
   * a current element means nothing.
   */
  boolean disturbed;

  /** A stack of one. */
  Frames(Machine<?> bottom) {
    super(bottom);
  }

  /** The step of one of the machines that is pending, as far as a thread can see; null if none. */
  @Nullable Step seenStep() {
    int index = from;
    List<Machine<?>> machines = seen();
    return index >= 0
            && index < machines.size()
            && machines.get(index) instanceof AsyncMachine<?> machine
        ? machine.step
        : null;
  }

  boolean isRunning() {
    return from >= 0;
  }

  /** Whether a step runs that a machine takes part in: its own, or one of a machine below it. */
  boolean isRunning(Machine<?> machine) {
    return from == 0 || (from > 0 && indexOf(machine) >= from);
  }

  /** Begins a step of a machine. */
  void begin(Machine<?> machine) {
    if (from >= 0) {
      throw Errors.executing();
    }
    from = indexOf(machine);
    boundary = from;
  }

  /** Has the running step close one delegate after the other, from the top. */
  void beginClosing(GeneratorExit raised) {
    exit = raised;
    boundary = size - 1;
  }

  /** The exit for the next machine: that of the last one unless something has stuck to it. */
  GeneratorExit freshExit(GeneratorExit last) {
    GeneratorExit next = last.getSuppressed().length == 0 ? last : new GeneratorExit();
    exit = next;
    return next;
  }

  /** Whether delegates of the step's machine are still to be closed. */
  boolean isClosing() {
    return boundary > from;
  }

  boolean isAtBoundary() {
    return size - 1 == boundary;
  }

  /**
   * The machine at the boundary has yielded, ended or failed; with it the step, unless it is being
   * closed.
   */
  void stop() {
    if (boundary == from) {
      from = IDLE;
    }
  }

  /** The machine whose step runs. */
  Machine<?> stepped() {
    return get(from);
  }

  /** A machine has yielded in a step of another, or of its own. */
  void yielded(Machine<?> stepped, Machine<?> machine, @Nullable Object element) {
    machine.current = element;
    if (boundary == from) {
      stepped.current = element;
      if (disturbed || from > 0) {
        inherit();
      }
      from = IDLE;
    }
  }

  /** The top machine delegates: until a step of its own it has the element of the one below. */
  void delegates(Machine<?> machine) {
    if (disturbed || size == 1) {
      machine.current = Mark.INHERITED;
    } else {
      machine.current = null;
    }
    if (machine.frames != this) {
      machine.frames = this;
    }
  }

  /** From now on machines above the bottom may have elements of their own. */
  private void disturb(int delegators) {
    for (int i = 1; i < delegators && !disturbed; i++) {
      get(i).current = Mark.INHERITED;
    }
    disturbed = true;
  }

  /** What the step has found is now the element of all machines it went through. */
  private void inherit() {
    disturb(from);
    disturbed = from > 0;
    for (int i = from + 1; i < size - 1; i++) {
      Machine<?> machine = get(i);
      if (States.isRemembered(machine.state)) {
        disturbed = true;
      } else {
        machine.current = Mark.INHERITED;
      }
    }
  }

  /** Whether what a delegator has for a current element is surely that; no step runs. */
  boolean isOwn(@Nullable Object current) {
    return from < 0 && current != null && current != Mark.INHERITED;
  }

  /**
   * The element that a machine's last step found: its own, or that of a step of a machine below it.
   */
  @Nullable Object current(Machine<?> machine) {
    int index = indexOf(machine);
    if (from >= 0 && index >= from) {
      return Mark.NOTHING;
    }
    if (!disturbed) {
      return bottom().current;
    }
    while (index > 0 && get(index).current == Mark.INHERITED) {
      index--;
    }
    return get(index).current;
  }

  /** Lets go of the machine at the boundary, and of what it delegates to if it has not ended. */
  void dropClosed() {
    if (size - 1 > boundary) {
      split();
    }
    Machine<?> dropped = top();
    if (dropped.frames == this) {
      dropped.frames = null;
    }
    pop();
    boundary--;
  }

  /**
   * A machine that yields while it is closed stays suspended there; if that is in a delegate, with
   * a stack of its own.
   */
  private void split() {
    disturb(size - 1);
    Frames rest = new Frames(get(boundary));
    for (int i = boundary + 1; i < size; i++) {
      rest.push(get(i));
    }
    rest.disturbed = true;
    rest.take(this, 0);
    while (size - 1 > boundary) {
      pop();
    }
  }

  /**
   * Puts a delegate of the top machine on the stack.
   *
   * @return the stack to go on with: if the delegate is the bottom of another one, the two become
   *     one
   */
  static Frames adopt(Frames frames, Machine<?> delegate) {
    Frames others = delegate.frames;
    if (others == null
        || others == frames
        || !States.isDelegating(delegate.state)
        || others.isRunning()) {
      frames.push(delegate);
      return frames;
    }
    if (others.bottom() == delegate) {
      return joined(frames, others);
    }
    frames.push(Delegates.foreign(delegate));
    return frames;
  }

  /**
   * The smaller one moves, so that chains that grow at either end cost no more than their length.
   */
  private static Frames joined(Frames below, Frames above) {
    below.disturb(below.size);
    above.disturb(above.size - 1);
    if (above.size <= below.size) {
      int index = below.size;
      for (int i = 0; i < above.size; i++) {
        below.push(above.get(i));
      }
      below.take(above, index);
      return below;
    }
    for (int i = below.size - 1; i >= 0; i--) {
      above.pushBottom(below.get(i));
    }
    above.from = below.from;
    above.boundary = below.boundary;
    above.exit = below.exit;
    above.take(below, 0);
    return above;
  }

  private void take(Frames other, int start) {
    for (int i = start; i < size; i++) {
      Machine<?> machine = get(i);
      if (machine.frames == other) {
        machine.frames = this;
      }
    }
  }

  /**
   * What a delegate has found for its own {@code hasNext} is what the next advance of its delegator
   * finds.
   *
   * @return whether there was such a step, now taken
   */
  boolean takeRemembered() {
    for (int i = from + 1; i < size - 1; i++) {
      Machine<?> machine = get(i);
      if (States.isRemembered(machine.state)) {
        machine.state &= ~States.REMEMBERED;
        yielded(stepped(), machine, machine.current);
        return true;
      }
    }
    return false;
  }

  /** A machine's {@code hasNext} has made a step. At the bottom that is the consumer's own. */
  void remembers(Machine<?> machine) {
    if (bottom() != machine) {
      disturb(size - 1);
    }
  }

  /** Forgets such steps, as a send, a raise or a close does. */
  void dropRemembered() {
    if (!disturbed) {
      return;
    }
    for (int i = from + 1; i < size - 1; i++) {
      Machine<?> machine = get(i);
      if (States.isRemembered(machine.state)) {
        machine.state &= ~States.REMEMBERED;
      }
    }
  }

  /**
   * Ends the top machine, and each one below that does not catch what it threw; the one that does.
   */
  Machine<?> failed(Throwable thrown) throws Throwable {
    top().closed();
    if (isAtBoundary()) {
      stop();
      throw thrown;
    }
    return left(thrown);
  }

  /** The top machine is left by an exception: the one below that catches it. */
  Machine<?> left(Throwable thrown) throws Throwable {
    leave(thrown);
    return raised(thrown);
  }

  private Machine<?> leave(Throwable thrown) {
    Machine<?> delegate = top();
    Machine<?> delegator = pop();
    Traces.delegated(delegator, delegate, thrown);
    return delegator;
  }

  /**
   * The machine that catches what the delegate of the top machine threw; those that do not are
   * ended.
   */
  Machine<?> raised(Throwable thrown) throws Throwable {
    Machine<?> machine = top();
    while (machine.handler(States.place(machine.state)) == Machine.UNCAUGHT) {
      machine.closed();
      if (isAtBoundary()) {
        stop();
        throw thrown;
      }
      machine = leave(thrown);
    }
    return machine;
  }

  /** Ends all machines of the step, without running them. */
  void abandon() {
    while (size - 1 > from) {
      top().closed();
      pop();
    }
    top().closed();
    exit = null;
    from = IDLE;
  }
}
