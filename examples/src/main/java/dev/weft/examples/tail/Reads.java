package dev.weft.examples.tail;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;

/** From the channel's callbacks to futures, which templates can await. */
final class Reads {
  private Reads() {}

  /** Reads from a position on: how many bytes have come, or -1 at the end of the file. */
  static CompletableFuture<Integer> read(AsynchronousFileChannel from, ByteBuffer to, long at) {
    CompletableFuture<Integer> count = new CompletableFuture<>();
    from.read(to, at, count, new Completion());
    return count;
  }

  private static final class Completion
      implements CompletionHandler<Integer, CompletableFuture<Integer>> {
    @Override
    public void completed(Integer count, CompletableFuture<Integer> future) {
      future.complete(count);
    }

    @Override
    public void failed(Throwable failure, CompletableFuture<Integer> future) {
      future.completeExceptionally(failure);
    }
  }
}
