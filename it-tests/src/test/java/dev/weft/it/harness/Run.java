package dev.weft.it.harness;

import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program on one side under one schedule, within a time limit. */
final class Run {
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "schedule");
            thread.setDaemon(true);
            return thread;
          });

  private final Trace trace;

  private Run(Trace trace) {
    this.trace = trace;
  }

  /** The finished run's trace; one that hangs or fails says so at its end. */
  static Run of(Program program, Side side, Schedule schedule) {
    Run run = new Run(new Trace(schedule.fates()));
    Future<?> done = WORKERS.submit(() -> run.play(program, side, schedule));
    try {
      done.get(Limits.RUN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      run.trace.mark("HANGS");
      done.cancel(true);
    } catch (ExecutionException e) {
      run.trace.mark("BROKEN " + e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return run;
  }

  private void play(Program program, Side side, Schedule schedule) {
    try {
      schedule.script().play(new Consumer(side.start(program, trace), trace));
    } catch (Throwable e) {
      trace.mark("BROKEN " + Describe.of(e) + at(e));
    }
  }

  private static String at(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return frames.length == 0 ? "" : " at " + frames[0];
  }

  List<String> events() {
    return trace.events();
  }

  /** How many stages the program made. */
  int stages() {
    return trace.stageCount();
  }

  /** How many elements the consumer saw. */
  int elements() {
    return (int) trace.events().stream().filter(Run::isElement).count();
  }

  private static boolean isElement(String event) {
    return event.equals("< true") || event.equals("< advance: true");
  }

  /** Whether something went wrong that no program does by itself. */
  boolean isBroken() {
    return trace.events().stream().anyMatch(Run::isDefect);
  }

  private static boolean isDefect(String event) {
    return event.equals("HANGS") || event.equals("ENDLESS") || event.startsWith("BROKEN");
  }
}
