package dev.weft.direct;

import dev.weft.GeneratorExit;
import dev.weft.loop.Agent;
import dev.weft.loop.HiddenFailure;
import dev.weft.loop.Loop;
import dev.weft.loop.Stages;
import dev.weft.machine.Running;
import dev.weft.machine.TaskMachine;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A body on a thread of its own, in strict alternation with whoever resumes it: one of the two
 * always waits. So the body runs as if on the resumer's thread; of what belongs to that thread its
 * event loop, its interrupts and its identity are passed on.
 */
final class Coroutine extends Agent {
  /** What a verb is made of, what runs a body, and what closes an awaited resource. */
  private static final Pattern INNER =
      Pattern.compile(
          "(java|jdk|sun|dev[.]weft[.](direct|loop|machine))[.]|dev[.]weft[.]Async(Closeable|Scope)$");

  private final boolean awaits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turned = lock.newCondition();
  private @Nullable Code body;
  private @Nullable Thread thread;

  /** What the body is to go on with; not null while it is the body's turn. */
  private @Nullable Resumption in;

  private Suspension out = new Suspension.Yielded(null);
  private boolean interrupted;

  /** What the last verb has thrown; null if it has not, or another one has followed. */
  private @Nullable Throwable raised;

  // What belongs to the thread that resumes.
  private @Nullable Loop loop;
  private @Nullable TaskMachine<?> task;
  private @Nullable Thread resumer;

  Coroutine(boolean awaits) {
    this.awaits = awaits;
  }

  /** Sets the body, which runs nothing before the first {@link #resume}. */
  void body(Code code) {
    body = code;
  }

  /** Runs the body to its next suspension, while the calling thread waits. */
  Suspension resume(Resumption resumption) {
    Code first = body;
    body = null;
    loop = Loop.current();
    task = Running.task();
    resumer = Agent.thread();
    lock.lock();
    try {
      in = resumption;
      interrupted = Thread.interrupted();
      if (first == null) {
        turned.signalAll();
      } else {
        start(first);
      }
      awaitSuspension();
      resumer = null;
      return out;
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void start(Code first) {
    try {
      TemplateThreads.start(() -> run(first));
    } catch (Throwable thrown) {
      handOver(new Suspension.Threw(thrown)); // there are no more threads
    }
  }

  private void awaitSuspension() {
    while (in != null) {
      try {
        turned.await();
      } catch (InterruptedException e) {
        if (in == null) {
          interrupted = true; // the body has not seen it
        } else if (thread == null) {
          interrupted = true; // it will see it when it starts
        } else {
          thread.interrupt();
        }
      }
    }
  }

  private void run(Code first) {
    Suspension end;
    enter();
    lock.lock();
    try {
      thread = Thread.currentThread();
      Resumption start = turn();
      if (start.error() != null) {
        throw new AssertionError("raised before the start", start.error());
      }
    } finally {
      lock.unlock();
    }
    try {
      end = new Suspension.Returned(first.run());
    } catch (Throwable thrown) {
      end = new Suspension.Threw(thrown);
    }
    lock.lock();
    try {
      handOver(end);
      thread = null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Called by the body: hands over to the resumer, and goes on when resumed.
   *
   * @return the value the body is resumed with; an error is thrown as it is, a checked one too
   */
  @Nullable Object suspend(Suspension suspension) {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException("a verb was called outside of the template it belongs to");
    }
    Resumption resumption;
    lock.lock();
    try {
      handOver(suspension);
      while (in == null) {
        turned.awaitUninterruptibly();
      }
      resumption = turn();
    } finally {
      lock.unlock();
    }
    raised = resumption.error();
    if (resumption.error() != null) {
      throw Stages.sneaky(resumption.error());
    }
    return resumption.value();
  }

  private void handOver(Suspension suspension) {
    out = suspension;
    in = null;
    interrupted = Thread.interrupted();
    turned.signalAll();
  }

  /** The body's turn has come. */
  private Resumption turn() {
    Loop.enter(loop);
    Running.enterTask(task);
    if (interrupted) {
      interrupted = false;
      Thread.currentThread().interrupt();
    }
    Resumption resumption = in;
    if (resumption == null) {
      throw new AssertionError("not the body's turn");
    }
    return resumption;
  }

  /** The innermost call of the body's thread that is neither ours nor the JDK's. */
  @Nullable StackTraceElement location() {
    Thread running = thread;
    if (running == null) {
      return null;
    }
    return Arrays.stream(running.getStackTrace())
        .filter(call -> !INNER.matcher(call.getClassName()).lookingAt())
        .findFirst()
        .orElse(null);
  }

  @Override
  protected @Nullable Thread principal() {
    return resumer;
  }

  @Override
  protected @Nullable Throwable leavingWith() {
    Throwable last = raised;
    boolean stops = last instanceof CancellationException || last instanceof GeneratorExit;
    if (!WayOut.isException().orElse(stops)) {
      return null;
    }
    return last == null ? new HiddenFailure() : last;
  }

  /** What the code leaves with while it closes something, it still leaves with then. */
  @Override
  protected void awaitClosing(CompletionStage<?> stage) {
    Throwable leaving = leavingWith();
    try {
      await(stage);
    } finally {
      if (leaving != null) {
        leavesWith(leaving);
      }
    }
  }

  /** Called by the body: this is what a verb throws. */
  void leavesWith(Throwable thrown) {
    raised = thrown;
  }

  @Override
  protected boolean canAwait() {
    return awaits;
  }

  @Override
  protected @Nullable Object await(CompletionStage<?> stage) {
    Objects.requireNonNull(stage, "the stage to await is null");
    return suspend(new Suspension.Awaiting(stage));
  }
}
