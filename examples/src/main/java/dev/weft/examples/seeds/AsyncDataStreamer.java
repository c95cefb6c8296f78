package dev.weft.examples.seeds;

import dev.weft.Async;
import dev.weft.AsyncIterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The chunks of {@link DataStreamer} without a generator: a class that keeps its own state. */
final class AsyncDataStreamer implements AsyncIterator<byte[]> {
  private final int chunks;
  private final int size;
  private int number;
  private byte[] current;

  // class AsyncDataStreamer:
  //     def __init__(self, chunks, size):
  //         self.chunks = chunks
  //         self.size = size
  //         self.number = 0
  AsyncDataStreamer(int chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  //     def __aiter__(self):
  //         return self
  //
  //     async def __anext__(self):
  //         if self.number == self.chunks:
  //             raise StopAsyncIteration
  //         await asyncio.sleep(.01)
  //         chunk = bytes([self.number] * self.size)
  //         self.number += 1
  //         return chunk
  @Override
  public CompletionStage<Boolean> advance() {
    if (number == chunks) {
      return CompletableFuture.completedStage(false);
    }
    return Async.sleep(DataStreamer.DELAY).thenApply(slept -> next());
  }

  private boolean next() {
    current = DataStreamer.chunk(number++, size);
    return true;
  }

  @Override
  public byte[] current() {
    return current;
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    number = chunks;
    return CompletableFuture.completedStage(null);
  }
}
