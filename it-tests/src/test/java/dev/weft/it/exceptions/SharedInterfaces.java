package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Clauses that catch several exceptions with an interface in common that the class they share does
 * not implement: the parameter is of both (JLS 14.20).
 */
@SuppressWarnings("serial")
final class SharedInterfaces {
  private SharedInterfaces() {}

  interface Coded {
    int code();

    default String text() {
      return "code " + code();
    }
  }

  static class First extends Exception implements Coded, Supplier<String> {
    @Override
    public int code() {
      return 1;
    }

    @Override
    public String get() {
      return "first";
    }
  }

  static class Second extends Exception implements Supplier<String>, Coded {
    @Override
    public int code() {
      return 2;
    }

    @Override
    public String get() {
      return "second";
    }
  }

  static class Third extends IllegalStateException implements Coded {
    @Override
    public int code() {
      return 3;
    }
  }

  static class Counting extends RuntimeException implements Supplier<Integer> {
    @Override
    public Integer get() {
      return 4;
    }
  }

  static class Naming extends RuntimeException implements Supplier<String> {
    @Override
    public String get() {
      return "naming";
    }
  }

  private static final class Refused extends RuntimeException
      implements Coded, Comparable<Refused> {
    @Override
    public int code() {
      return 5;
    }

    @Override
    public int compareTo(Refused other) {
      return 0;
    }
  }

  private static String overloaded(Coded any) {
    return "coded " + any.code();
  }

  private static String overloaded(Exception any) {
    return "exception";
  }

  private static String overloaded(Object any) {
    return "object";
  }

  private static void fail(int which) throws First, Second {
    switch (which) {
      case 1 -> throw new First();
      case 2 -> throw new Second();
      case 3 -> throw new Third();
      case 4 -> throw new Counting();
      case 5 -> throw new Refused();
      case 6 -> throw new Naming();
      default -> {}
    }
  }

  @Resumable
  static void withoutASuspension(Yield<Object> gen, Trace t) {
    for (int i = 1; i < 4; i++) {
      try {
        gen.yield(i);
        fail(i);
      } catch (First | Second | Third e) {
        t.log(e.text() + e.getMessage() + overloaded((Coded) e));
      }
    }
  }

  @Resumable
  static void acrossSuspensions(AsyncYield<Object> gen, Trace t) {
    for (int i = 1; i < 3; i++) {
      try {
        gen.await(t.later(i));
        fail(i);
      } catch (First | Second e) {
        gen.yield(e.code());
        t.log(e.get().trim());
        gen.yield(e.get().length() + gen.await(t.later(e.code())) + e.code());
        gen.yield(List.of(e, e).get(1).text());
        Supplier<String> late = () -> e.get() + e.text();
        gen.yield(late.get());
        Supplier<String> bound = e::text;
        gen.yield(bound.get() + t.note("code", e.code()));
        Object inner =
            new Object() {
              @Override
              public String toString() {
                return e.get() + e.code();
              }
            };
        gen.yield(inner.toString());
        Coded coded = e;
        gen.yield(coded.code());
      }
    }
  }

  @Resumable
  static void carriedBesideAVerb(AsyncYield<Object> gen, Trace t) {
    try {
      gen.yield(0);
      fail(2);
    } catch (First | Second e) {
      gen.yield(String.join("-", e.get(), gen.await(t.later("x")), e.text()));
      gen.yield((gen.await(t.later(true)) ? e : null).code());
      class Later {
        int twice() {
          return 2 * e.code();
        }
      }
      gen.yield(new Later().twice());
      gen.yield(new Later().twice());
    }
  }

  @Resumable
  static void differentArguments(AsyncYield<Object> gen, Trace t) throws Exception {
    for (int i = 4; i < 7; i += 2) {
      try {
        gen.await(t.later(i));
        fail(i);
      } catch (Counting | Naming e) {
        gen.yield(e.get());
        Comparable<?> value = e.get();
        gen.yield(value + "" + e.get());
      }
    }
  }

  @Resumable
  static void privateOnes(AsyncYield<Object> gen, Trace t) throws Exception {
    for (int i = 3; i < 6; i += 2) {
      try {
        gen.await(t.later(i));
        fail(i);
      } catch (Refused | Third e) {
        gen.yield(e.code());
        gen.yield(e.text() + gen.await(t.later(e.code())));
      }
      try {
        fail(i);
      } catch (Refused | Third e) {
        t.log(e.text());
      }
    }
  }

  @Resumable
  static void ofTheBody(AsyncYield<Object> gen, Trace t) {
    interface Priced {
      int price();
    }
    abstract class Problem extends Exception {
      abstract int number();
    }
    class Dear extends Problem implements Priced {
      @Override
      public int price() {
        return 100;
      }

      @Override
      int number() {
        return 1;
      }
    }
    class Cheap extends Problem implements Priced {
      @Override
      public int price() {
        return 1;
      }

      @Override
      int number() {
        return 2;
      }
    }
    for (int i = 0; i < 2; i++) {
      try {
        gen.await(t.later(i));
        throw i == 0 ? new Dear() : new Cheap();
      } catch (Dear | Cheap e) {
        gen.yield(e.price() + e.number());
        gen.yield(e.price() + gen.await(t.later(e.number())) + e.price());
      } catch (Problem other) {
        gen.yield("other");
      }
    }
  }

  @Resumable
  static void nested(AsyncYield<Object> gen, Trace t) {
    try {
      try {
        gen.yield("a");
        fail(1);
      } catch (First | Second e) {
        try {
          gen.yield(e.code());
          fail(3 - e.code());
        } catch (First | Second f) {
          gen.yield(e.code() + f.code() + e.get() + f.get());
          throw f;
        } finally {
          gen.yield(e.text());
        }
      }
    } catch (First | Second e) {
      gen.yield("outer " + e.text());
    }
  }

  @Resumable
  static void rethrown(Await async, Trace t) throws First, Second {
    try {
      async.await(t.later(1));
      fail(2);
    } catch (First | Second e) {
      async.await(t.later(e.code()));
      throw e;
    } finally {
      t.log("end");
    }
  }

  private interface Thrower<X extends Exception, Y extends Exception> {
    void run() throws X, Y;
  }

  private static void io(int which) throws IOException, TimeoutException {
    if (which == 1) throw new IOException("io");
    if (which == 2) throw new TimeoutException("timeout");
  }

  @Resumable
  static void rethrownByALambda(AsyncYield<Object> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      try {
        gen.yield(i);
        io(i);
      } catch (IOException | TimeoutException e) {
        Thrower<IOException, TimeoutException> again =
            () -> {
              t.log("again");
              throw e;
            };
        gen.yield("caught");
        try {
          again.run();
        } catch (IOException io) {
          gen.yield(io.getMessage() + (io == e));
        } catch (TimeoutException timeout) {
          gen.yield(timeout.getMessage() + (timeout == e));
        }
      }
    }
  }

  @Resumable
  static void rethrownByAClass(AsyncYield<Object> gen, Trace t) throws IOException {
    try {
      gen.yield("a");
      throw new IOException("io");
    } catch (Exception e) {
      Thrower<IOException, RuntimeException> again =
          new Thrower<>() {
            @Override
            public void run() throws IOException {
              switch (t.stageCount()) {
                case 100 -> t.log("never");
                default -> throw e;
              }
            }
          };
      gen.yield("caught");
      again.run();
    }
  }

  @Resumable
  static void uncheckedRethrownByALambda(AsyncYield<Object> gen, Trace t) {
    try {
      gen.yield("a");
      throw new IllegalStateException("state");
    } catch (final Exception e) {
      Runnable again =
          () -> {
            throw e;
          };
      gen.yield("caught");
      try {
        again.run();
      } catch (IllegalStateException f) {
        gen.yield(f == e);
      }
      Runnable inside =
          () -> {
            try {
              throw e;
            } catch (RuntimeException f) {
              t.log("inside " + (f == e));
            }
          };
      inside.run();
    }
  }
}
