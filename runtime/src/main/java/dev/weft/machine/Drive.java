package dev.weft.machine;

import dev.weft.GeneratorExit;
import org.jspecify.annotations.Nullable;

/**
 * Runs the machines of a stack of delegations. All work is done in loops: no depth of delegation
 * needs call stack.
 */
final class Drive {
  private Drive() {}

  /**
   * Where a machine is to go on.
   *
   * @param machine the top of the stack
   * @param place where
   * @param input with what
   */
  private record Cue(Machine<?> machine, int place, @Nullable Object input) {}

  /** Starts what a machine that runs on its own has just handed over to. */
  static Run delegated(Machine<?> machine, @Nullable Object delegate) throws Throwable {
    Frames frames = machine.frames;
    if (frames == null || frames.isRunning() || frames.top() != machine) {
      frames = new Frames(machine);
    }
    frames.begin(machine);
    frames.delegates(machine);
    return deliver(Frames.adopt(frames, delegate(delegate)), null, null);
  }

  /** A step of a machine that delegates, with the value sent, if any. */
  static Run step(Machine<?> machine, @Nullable Object input) throws Throwable {
    Frames frames = frames(machine);
    frames.begin(machine);
    if (!frames.disturbed) {
      Machine<?> top = frames.top();
      int at = top.state;
      if (States.isPlain(at)) {
        return run(frames, machine, top, at, input);
      }
    } else if (input != null) {
      frames.dropRemembered();
    }
    return deliver(frames, input, null);
  }

  /** Raises an error in a machine that delegates: that is, in the innermost delegate. */
  static Run raise(Machine<?> machine, Throwable error) throws Throwable {
    if (error instanceof GeneratorExit exit) {
      return close(machine, exit);
    }
    Frames frames = frames(machine);
    frames.begin(machine);
    frames.dropRemembered();
    return deliver(frames, null, error);
  }

  /**
   * Closes the delegates of a machine, innermost first, then raises the exit, or what a delegate's
   * closing failed with, in it.
   */
  static Run close(Machine<?> machine, GeneratorExit exit) throws Throwable {
    frames(machine).begin(machine);
    return closeAll(machine, exit, false);
  }

  /** The same for a machine whose step is pending: the innermost delegate awaits a stage. */
  static Run interrupt(Machine<?> machine, GeneratorExit exit) throws Throwable {
    return closeAll(machine, exit, true);
  }

  private static Run closeAll(Machine<?> machine, GeneratorExit exit, boolean pending)
      throws Throwable {
    Frames frames = frames(machine);
    frames.dropRemembered();
    frames = readopt(frames);
    frames.beginClosing(exit);
    return closing(machine, exit, () -> closeTop(frames(machine), exit, pending));
  }

  /** Goes on after an await of the innermost delegate. */
  static Run woken(Machine<?> machine, @Nullable Object value, @Nullable Throwable error)
      throws Throwable {
    Frames frames = frames(machine);
    GeneratorExit exit = frames.exit;
    if (exit == null) {
      return resumeTop(frames, value, error);
    }
    return closing(machine, exit, () -> resumeTop(frames(machine), value, error));
  }

  private static Frames frames(Machine<?> machine) {
    Frames frames = machine.frames;
    if (frames == null) {
      throw new AssertionError("delegates without a stack");
    }
    return frames;
  }

  /** What a machine hands over to. */
  private static Machine<?> delegate(@Nullable Object out) {
    if (out == null) {
      throw new AssertionError("hands over to nothing");
    }
    return (Machine<?>) out;
  }

  /** A top machine may have begun to delegate when somebody else stepped it. */
  private static Frames readopt(Frames frames) {
    Machine<?> top = frames.top();
    if (top.frames == frames || !States.isDelegating(top.state)) {
      return frames;
    }
    frames.pop();
    return Frames.adopt(frames, top);
  }

  /**
   * Runs the top machine, and those that it hands over to and returns to, to the end of the step.
   *
   * @param stepped the machine whose step it is
   */
  private static Run run(
      Frames start, Machine<?> stepped, Machine<?> first, int place, @Nullable Object value)
      throws Throwable {
    Frames frames = start;
    Machine<?> machine = first;
    int at = place;
    Object input = value;
    for (; ; ) {
      Object out;
      try {
        out = machine.resume(at, input);
      } catch (Throwable thrown) {
        machine = frames.failed(thrown);
        at = machine.handler(States.place(machine.state));
        input = thrown;
        continue;
      }
      int now = machine.state;
      if (States.isPlain(now)) {
        frames.yielded(stepped, machine, out);
        return Run.YIELDED;
      }
      if (now == States.RETURNED) {
        input = machine.current;
        machine.returned();
        if (frames.isAtBoundary()) {
          frames.stop();
          return Run.ENDED;
        }
        machine = frames.pop();
        at = States.place(machine.state);
        continue;
      }
      if (States.isAwaiting(now)) {
        machine.state = now | States.STACKED;
        return Run.AWAITS;
      }
      Machine<?> delegate = delegate(out);
      frames.delegates(machine);
      if (States.isCreated(delegate.state) && !frames.disturbed) {
        frames.push(delegate);
        machine = delegate;
        at = States.START;
        input = null;
        continue;
      }
      frames = Frames.adopt(frames, delegate);
      Cue cue = cue(frames, null, null);
      if (cue == null) {
        return Run.YIELDED;
      }
      machine = cue.machine;
      at = cue.place;
      input = cue.input;
    }
  }

  /** Brings a step to the top machine, whatever it is doing. */
  private static Run deliver(Frames start, @Nullable Object input, @Nullable Throwable error)
      throws Throwable {
    Frames frames = readopt(start);
    Cue cue = cue(frames, input, error);
    return cue == null ? Run.YIELDED : run(frames, cue);
  }

  private static Run resumeTop(Frames frames, @Nullable Object value, @Nullable Throwable error)
      throws Throwable {
    Machine<?> top = frames.top();
    Cue cue = error == null ? new Cue(top, States.place(top.state), value) : raised(frames, error);
    return run(frames, cue);
  }

  private static Run run(Frames frames, Cue cue) throws Throwable {
    return run(frames, frames.stepped(), cue.machine, cue.place, cue.input);
  }

  /**
   * Where an error goes that is raised in the top machine, or in one below if the top one does not
   * catch it.
   */
  private static Cue raised(Frames frames, Throwable error) throws Throwable {
    return cue(frames.raised(error), error);
  }

  private static Cue cue(Machine<?> catching, Throwable error) {
    return new Cue(catching, catching.handler(States.place(catching.state)), error);
  }

  /** Where the step goes on: null if the top machine has an element ready. */
  private static @Nullable Cue cue(Frames frames, @Nullable Object input, @Nullable Throwable error)
      throws Throwable {
    if (frames.disturbed && input == null && error == null && frames.takeRemembered()) {
      return null;
    }
    Machine<?> top = frames.top();
    int at = top.state;
    if (at > 0 && (at & (States.DELEGATING | States.AWAITING)) == 0) {
      return suspendedCue(frames, top, input, error);
    }
    if (error == null && States.isCreated(at) && input == null) {
      return new Cue(top, States.START, null);
    }
    if (error == null && at == States.RETURNED) {
      Machine<?> delegator = frames.pop();
      return new Cue(delegator, States.place(delegator.state), top.current);
    }
    Throwable refusal = refusal(top, error);
    return cue(frames.left(refusal), refusal);
  }

  /** What a machine that cannot take a step throws. */
  private static Throwable refusal(Machine<?> machine, @Nullable Throwable error) {
    int at = machine.state;
    boolean created = States.isCreated(at);
    if (!created && !States.isEnded(at)) {
      return Errors.executing();
    }
    if (error == null) {
      return created ? Errors.notStarted() : Errors.noResult();
    }
    if (created) {
      machine.closed();
    }
    return error;
  }

  private static @Nullable Cue suspendedCue(
      Frames frames, Machine<?> top, @Nullable Object input, @Nullable Throwable error)
      throws Throwable {
    boolean remembered = States.isRemembered(top.state);
    top.state = States.place(top.state);
    if (error != null) {
      return raised(frames, error);
    }
    if (remembered && input == null) {
      frames.yielded(frames.stepped(), top, top.current);
      return null;
    }
    return new Cue(top, top.state, input);
  }

  /** A part of a closing. */
  @FunctionalInterface
  private interface Part {
    Run run() throws Throwable;
  }

  private static Run closing(Machine<?> machine, GeneratorExit raised, Part first)
      throws Throwable {
    GeneratorExit exit = raised;
    Throwable error = exit;
    Part part = first;
    while (frames(machine).isClosing()) {
      Throwable failure = null;
      try {
        Run run = part.run();
        if (run == Run.AWAITS) {
          return run;
        }
        failure = run == Run.YIELDED ? Errors.ignoredExit() : null;
      } catch (GeneratorExit thrown) {
        failure = Errors.onTheWayOf(thrown);
      } catch (Throwable thrown) {
        failure = thrown;
      }
      Frames frames = frames(machine);
      Machine<?> closed = frames.top();
      frames.dropClosed();
      exit = frames.freshExit(exit);
      Throwable next = failure == null ? exit : failure;
      error = next;
      Traces.delegated(frames.top(), closed, next);
      part = () -> resumeTop(frames(machine), null, next);
    }
    frames(machine).exit = null;
    return part == first ? part.run() : resumeTop(frames(machine), null, error);
  }

  /** Closes the top machine of the stack, as its delegator's closing does first. */
  private static Run closeTop(Frames frames, GeneratorExit exit, boolean pending) throws Throwable {
    Machine<?> top = frames.top();
    int at = top.state;
    if (States.isCreated(at)) {
      top.closed();
    }
    if (States.isEnded(top.state)) {
      return Run.ENDED;
    }
    if (at == States.RUNNING || States.isDelegating(at) || (States.isAwaiting(at) && !pending)) {
      throw Errors.executing();
    }
    return resumeTop(frames, null, exit);
  }
}
