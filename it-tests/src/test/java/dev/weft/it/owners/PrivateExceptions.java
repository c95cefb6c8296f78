package dev.weft.it.owners;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Exceptions that the owner keeps to itself, thrown and caught (JLS 14.18, 14.20). */
final class PrivateExceptions {
  private static class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1;
    final int code;

    Refused(int code) {
      super("refused " + code);
      this.code = code;
    }
  }

  private static final class Denied extends Refused {
    private static final long serialVersionUID = 1;

    Denied() {
      super(403);
    }
  }

  private static final class Failed extends Exception {
    private static final long serialVersionUID = 1;

    Failed(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static final class Handle implements AutoCloseable {
    private final Trace t;
    private final boolean fails;

    Handle(Trace t, boolean fails) {
      this.t = t;
      this.fails = fails;
      t.log("open");
    }

    void use(int kind) throws Failed, IOException {
      t.log("use " + kind);
      fail(kind);
    }

    @Override
    public void close() throws Failed {
      t.log("close");
      if (fails) {
        throw new Failed("close", null);
      }
    }
  }

  private static void fail(int kind) throws Failed, IOException {
    switch (kind) {
      case 0 -> throw new Refused(7);
      case 1 -> throw new Denied();
      case 2 -> throw new Failed("failed", new IOException("cause"));
      case 3 -> throw new IOException("io");
      case 4 -> throw new IllegalStateException("state");
      default -> {}
    }
  }

  @Resumable
  static void plain(Yield<Object> gen, Trace t) throws IOException {
    for (int kind = 0; kind < 6; kind++) {
      int found;
      try {
        fail(kind);
        found = -1;
      } catch (Denied e) {
        found = e.code + 1;
      } catch (Refused e) {
        found = e.code;
        t.log(e.getMessage());
      } catch (IllegalStateException | Failed e) {
        found = 2;
        t.log(e.getMessage() + e.getCause());
      } catch (IOException e) {
        found = 3;
      } finally {
        t.log("finally");
      }
      gen.yield(found);
      try {
        fail(kind);
      } catch (IOException e) {
        t.log("first " + e.getMessage());
      } catch (final Failed | Refused e) {
        t.log("both " + e.getMessage());
        if (kind == 0) {
          continue;
        }
      } catch (Throwable e) {
        t.log("any " + e);
      }
      gen.yield("behind");
    }
  }

  @Resumable
  static void verbs(Exchange<Object, String> gen, Trace t) throws IOException {
    for (int kind = 0; kind < 6; kind++) {
      try {
        gen.yield("try " + kind);
        fail(kind);
        t.log("nothing");
      } catch (Denied e) {
        gen.yield("denied " + e.code);
      } catch (Failed | Refused e) {
        t.log(e.getMessage() + gen.yield("failed or refused"));
      } catch (IOException e) {
        gen.yield(e.getMessage());
      } finally {
        gen.yield("finally");
      }
    }
  }

  @Resumable
  static int resources(Await async, Trace t) throws IOException {
    int result = 0;
    for (int kind = 0; kind < 6; kind++) {
      try (Handle first = new Handle(t, kind % 2 == 0);
          Handle second = new Handle(t, true)) {
        first.use(async.await(t.later("kind", kind)));
        second.use(kind);
      } catch (Failed e) {
        t.log(e.getMessage() + e.getSuppressed().length);
        result += 1;
      } catch (Refused e) {
        t.log(e.code + " " + List.of(e.getSuppressed()));
        result += 10;
      } catch (IllegalStateException e) {
        result += 100;
      }
      try (var only = new Handle(t, false)) {
        only.use(5);
      } catch (Failed e) {
        t.log("never");
      }
    }
    return result;
  }

  @Resumable
  static void declared(Yield<Object> gen, Trace t) {
    class Trying {
      int attempt(int kind) throws Failed, IOException {
        t.log("attempt " + kind);
        fail(kind);
        return kind;
      }
    }
    Trying trying = new Trying();
    for (int kind = 2; kind < 6; kind++) {
      try {
        gen.yield(trying.attempt(kind));
      } catch (Failed e) {
        gen.yield("failed");
      } catch (IOException | IllegalStateException e) {
        gen.yield(e.getMessage());
      }
    }
  }

  @Resumable
  static void thrown(Exchange<Object, String> gen, Trace t) throws Exception {
    Callable<Integer> call =
        () -> {
          try {
            fail(1);
            return 0;
          } catch (Denied denied) {
            return denied.code;
          }
        };
    gen.yield(call.call());
    Callable<Integer> other =
        () -> {
          try {
            fail(3);
            return 0;
          } catch (Refused refused) {
            return refused.code;
          } catch (IOException io) {
            throw new Failed("wrapped", io);
          }
        };
    try {
      gen.yield(other.call());
    } catch (Failed e) {
      gen.yield(e.getMessage() + e.getCause().getMessage());
    }
    try {
      throw new Failed("direct " + gen.yield("message"), null);
    } catch (Failed e) {
      Failed kept = e;
      gen.yield(kept.getMessage());
      if (gen.yield("rethrow") == null) {
        throw e;
      }
    }
  }
}
