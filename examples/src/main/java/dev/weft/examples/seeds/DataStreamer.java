package dev.weft.examples.seeds;

import dev.weft.Async;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Chunks that take time to come: as a generator, and by hand for contrast. */
final class DataStreamer implements Seed {
  static final Duration DELAY = Duration.ofMillis(10);

  // async def data_stream(chunks, size):
  //     for number in range(chunks):
  //         await asyncio.sleep(.01)
  //         yield bytes([number] * size)
  @Resumable
  static void dataStream(AsyncYield<byte[]> gen, int chunks, int size) {
    for (int number = 0; number < chunks; number++) {
      gen.await(Async.sleep(DELAY));
      gen.yield(chunk(number, size));
    }
  }

  // async def receive(stream):
  //     total = 0
  //     async for chunk in stream:
  //         total += len(chunk)
  //     return total
  @Resumable
  static int receive(Await async, AsyncIterable<byte[]> stream) {
    int total = 0;
    for (byte[] chunk : async.each(stream)) {
      total += chunk.length;
    }
    return total;
  }

  // def run():
  //     stream = data_stream(10, 1024)
  //     total = asyncio.run(receive(stream))
  //     print("generator:", total)
  //     by_hand = AsyncDataStreamer(10, 1024)
  //     total = asyncio.run(receive(by_hand))
  //     print("by hand:", total)
  @Override
  public void run(Output out) {
    AsyncIterable<byte[]> stream = DataStreamerWeft.dataStream(10, 1024);
    int total = EventLoop.run(() -> DataStreamerWeft.receive(stream));
    out.line("generator: " + total);
    AsyncIterable<byte[]> byHand = new AsyncDataStreamer(10, 1024);
    total = EventLoop.run(() -> DataStreamerWeft.receive(byHand));
    out.line("by hand: " + total);
    showByHand(out);
  }

  private static void showByHand(Output out) {
    out.note("%nBy hand it takes a class that keeps its own state:%n");
    Listing.of(AsyncDataStreamer.class).rows().forEach(out::text);
  }

  static byte[] chunk(int number, int size) {
    byte[] chunk = new byte[size];
    Arrays.fill(chunk, (byte) number);
    return chunk;
  }

  @Override
  public String title() {
    return "AsyncDataStreamer: ten chunks of 1024 bytes";
  }

  @Override
  public List<String> expected() {
    return List.of("generator: 10240", "by hand: 10240");
  }
}
