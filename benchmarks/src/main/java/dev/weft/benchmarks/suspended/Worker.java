package dev.weft.benchmarks.suspended;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/**
 * An executor of one thread. It looks for work a while before it sleeps: otherwise, of two that
 * hand work to each other, the faster goes to sleep after each task, and waking it up is what would
 * be measured.
 */
final class Worker implements Executor, AutoCloseable {
  private static final int LOOKS = 200;

  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final Thread thread = new Thread(this::run, "worker");
  private volatile boolean asleep;
  private volatile boolean closed;

  Worker() {
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (asleep) {
      LockSupport.unpark(thread);
    }
  }

  private void run() {
    int looks = 0;
    while (!closed) {
      Runnable task = tasks.poll();
      if (task != null) {
        task.run();
        looks = 0;
      } else if (looks++ < LOOKS) {
        Thread.yield();
      } else {
        sleep();
      }
    }
  }

  private void sleep() {
    asleep = true;
    if (tasks.isEmpty() && !closed) {
      LockSupport.park(this);
    }
    asleep = false;
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
