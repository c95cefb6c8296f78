package dev.weft.machine;

import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of the protocol do to a machine, synchronous or not, in whatever state it is (PEP
 * 342).
 */
final class Protocol {
  private Protocol() {}

  static Run advance(Machine<?> machine) throws Throwable {
    int at = machine.state;
    if (States.isDelegated(at)) {
      return Drive.step(machine, null);
    }
    if (States.isRemembered(at)) {
      machine.state = at & ~States.REMEMBERED;
      return Run.YIELDED;
    }
    return move(machine, forget(machine), null);
  }

  static Run send(Machine<?> machine, @Nullable Object value) throws Throwable {
    if (value != null && States.isCreated(machine.state)) {
      throw Errors.notStarted();
    }
    return move(machine, forget(machine), value);
  }

  private static Run move(Machine<?> machine, int at, @Nullable Object value) throws Throwable {
    if (States.isDelegating(at)) {
      return Drive.step(machine, value);
    }
    if (States.isPlain(at)) {
      return machine.run(at, value);
    }
    if (States.isCreated(at)) {
      return machine.run(States.START, null);
    }
    if (States.isEnded(at)) {
      return Run.ENDED;
    }
    throw Errors.executing();
  }

  static Run raise(Machine<?> machine, Throwable error) throws Throwable {
    int at = forget(machine);
    if (States.isDelegating(at)) {
      return Drive.raise(machine, error);
    }
    if (States.isCreated(at)) {
      machine.closed();
      throw error;
    }
    if (States.isPlain(at)) {
      return machine.raiseHere(error);
    }
    throw States.isEnded(at) ? error : Errors.executing();
  }

  /**
   * Closes a machine no step of which is pending.
   *
   * @return YIELDED if the body ignored the exit
   */
  static Run close(Machine<?> machine) throws Throwable {
    int at = forget(machine);
    try {
      if (States.isDelegating(at)) {
        return ignored(machine, Drive.close(machine, new GeneratorExit()));
      }
      if (States.isEnded(at)) {
        return Run.ENDED;
      }
      if (!States.isPlain(at) && !States.isCreated(at)) {
        throw Errors.executing();
      }
      if (States.isCreated(at) || machine.handler(at) == Machine.UNCAUGHT) {
        machine.closed();
        return Run.ENDED;
      }
      return ignored(machine, machine.raiseHere(new GeneratorExit()));
    } catch (GeneratorExit exit) {
      Throwable failure = Errors.onTheWayOf(exit);
      if (failure != null) {
        throw failure;
      }
      return Run.ENDED;
    }
  }

  private static Run ignored(Machine<?> machine, Run run) {
    if (run == Run.YIELDED) {
      throw refused(machine);
    }
    return run;
  }

  /** The body has answered an exit with an element, which nobody is to see. */
  static IllegalStateException refused(Machine<?> machine) {
    if (States.isDelegating(machine.state)) {
      machine.current = Mark.NOTHING;
    } else {
      machine.state |= States.REFUSED;
    }
    return Errors.ignoredExit();
  }

  /** The element that the last step found. */
  static @Nullable Object current(Machine<?> machine) {
    int at = machine.state;
    if (at >= 0 && (at & (States.AWAITING | States.REFUSED)) == 0) {
      Object element = machine.current;
      Frames frames = machine.frames;
      if (States.isDelegating(at) && frames != null && !frames.isOwn(element)) {
        element = frames.current(machine);
      }
      if (element != Mark.NOTHING && element != Mark.INHERITED) {
        return element;
      }
    }
    throw Errors.noElement();
  }

  static @Nullable Object result(Machine<?> machine) {
    if (machine.state != States.RETURNED) {
      throw Errors.noResult();
    }
    return machine.current;
  }

  static GeneratorState state(Machine<?> machine) {
    int at = machine.state;
    if (States.isCreated(at)) {
      return GeneratorState.CREATED;
    }
    if (States.isEnded(at)) {
      return GeneratorState.CLOSED;
    }
    Frames frames = machine.frames;
    boolean running =
        States.isDelegating(at) && frames != null
            ? frames.isRunning(machine)
            : at < 0 || States.isAwaiting(at);
    return running ? GeneratorState.RUNNING : GeneratorState.SUSPENDED;
  }

  /** Drops what {@code hasNext} has found, or what was refused. */
  private static int forget(Machine<?> machine) {
    int at = machine.state;
    if (at > 0) {
      at &= ~(States.REMEMBERED | States.REFUSED);
      machine.state = at;
    }
    return at;
  }
}
