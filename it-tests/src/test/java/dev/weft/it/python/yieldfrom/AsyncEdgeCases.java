package dev.weft.it.python.yieldfrom;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The delegates of EdgeCases as asynchronous generators (PEP 828), which pause in between. */
final class AsyncEdgeCases {
  private AsyncEdgeCases() {}

  @Resumable
  static String outer(AsyncYield<String> gen, AsyncGenerator<String, Void, String> inner) {
    return gen.yieldAll(inner);
  }

  @Resumable
  static String works(AsyncYield<String> gen, Supplier<CompletionStage<?>> pause) {
    gen.await(pause.get());
    gen.yield("first");
    gen.yield("second");
    return "returned";
  }

  @Resumable
  static String raises(AsyncYield<String> gen, Supplier<CompletionStage<?>> pause, Throwable raised)
      throws Throwable {
    try {
      gen.await(pause.get());
      gen.yield("first");
      gen.yield("second");
      return "returned";
    } finally {
      gen.await(pause.get());
      raise(raised);
    }
  }

  private static void raise(Throwable raised) throws Throwable {
    throw raised;
  }

  @Resumable
  static String yields(AsyncYield<String> gen, Supplier<CompletionStage<?>> pause) {
    try {
      gen.await(pause.get());
      gen.yield("first");
    } finally {
      gen.await(pause.get());
      gen.yield("second");
    }
    return "returned";
  }

  @Resumable
  @SuppressWarnings("finally")
  static String returns(AsyncYield<String> gen, Supplier<CompletionStage<?>> pause) {
    try {
      gen.await(pause.get());
      gen.yield("first");
      gen.yield("second");
    } finally {
      gen.await(pause.get());
      return "returned";
    }
  }
}
