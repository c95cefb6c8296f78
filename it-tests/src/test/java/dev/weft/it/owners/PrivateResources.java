package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Resources of classes that the owner keeps to itself. */
final class PrivateResources {
  private static final class Lock implements AutoCloseable, Runnable {
    private final Trace t;
    private final String name;

    Lock(Trace t, String name) {
      this.t = t;
      this.name = name;
    }

    @Override
    public void run() {
      t.log("run " + name);
    }

    @Override
    public void close() {
      t.log("close " + name);
    }
  }

  private static final class File implements AutoCloseable {
    private final Trace t;

    File(Trace t) {
      this.t = t;
    }

    @Override
    public void close() throws IOException {
      t.log("close file");
      throw new IOException("file");
    }
  }

  private static final class Plain implements AutoCloseable {
    private final Trace t;

    Plain(Trace t) {
      this.t = t;
    }

    @Override
    public void close() {
      t.log("close plain");
    }
  }

  private final Trace t;
  private final Plain plain;
  private final Lock lock;

  private PrivateResources(Trace t) {
    this.t = t;
    this.plain = new Plain(t);
    this.lock = new Lock(t, "lock");
  }

  static PrivateResources make(Trace t) {
    return new PrivateResources(t);
  }

  @Resumable
  void fields(Yield<String> gen) {
    try (plain) {
      t.log("in plain");
    }
    gen.yield("a");
    try (this.lock;
        plain) {
      lock.run();
    }
    gen.yield("b");
    try (lock) {
      gen.yield("in lock");
    }
  }

  @Resumable
  static void locals(Yield<String> gen, Trace t) {
    Plain local = new Plain(t);
    try (local) {
      t.log("in");
    }
    gen.yield("a");
    Object any = local;
    if (any instanceof Plain same) {
      try (same) {
        t.log("same");
      }
      gen.yield("b");
    }
    if (any instanceof Plain island) {
      try (island) {
        t.log("island");
      }
    }
  }

  /** Nothing that a lambda is for may throw what AutoCloseable does. */
  @Resumable
  void insideLambdas(Yield<String> gen) {
    Runnable all =
        () -> {
          try (Lock other = new Lock(t, "other")) {
            other.run();
          }
          try (plain) {
            t.log("in plain");
          }
          try (File file = new File(t)) {
            t.log("in " + (file != null));
          } catch (IOException e) {
            t.log(e.getMessage());
          }
        };
    all.run();
    gen.yield("run");
    Callable<String> open =
        () -> {
          try (File file = new File(t)) {
            return "returned" + (file == null);
          }
        };
    try {
      gen.yield(open.call());
    } catch (Exception e) {
      gen.yield(e.toString());
    }
  }

  @Resumable
  void insideClasses(Yield<String> gen) {
    class Opener {
      int open() {
        try (plain) {
          return 1;
        }
      }
    }
    gen.yield("opened " + new Opener().open());
  }

  @Resumable
  void awaiting(AsyncYield<String> gen) {
    try (plain) {
      t.log("in plain");
    }
    gen.yield("a");
    try (plain;
        lock) {
      gen.yield("b" + gen.await(CompletableFuture.completedFuture(1)));
    }
  }
}
