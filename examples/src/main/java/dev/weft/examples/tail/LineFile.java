package dev.weft.examples.tail;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** A file whose lines can be read asynchronously, in memory for one buffer and one line. */
public final class LineFile {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path path;
  private final ExecutorService threads;
  private AsynchronousFileChannel lastOpened;

  /**
   * A file to be read.
   *
   * @param threads where its channel completes its reads
   */
  public LineFile(Path path, ExecutorService threads) {
    this.path = path;
    this.threads = threads;
  }

  /** The lines from the first on; the file is open from the first step to the end, or to close. */
  public AsyncIterable<String> lines() {
    return LineFileWeft.lines(this);
  }

  @Resumable
  private void lines(AsyncYield<String> gen) throws IOException {
    LineSplitter splitter = new LineSplitter();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    long position = 0;
    try (AsynchronousFileChannel channel = open()) {
      int count = gen.await(Reads.read(channel, buffer, position));
      while (count >= 0) {
        position += count;
        gen.yieldAll(LineSplitterWeft.split(splitter, buffer.flip()));
        buffer.clear();
        count = gen.await(Reads.read(channel, buffer, position));
      }
      if (splitter.hasRest()) {
        gen.yield(splitter.take());
      }
    }
  }

  private AsynchronousFileChannel open() throws IOException {
    lastOpened = AsynchronousFileChannel.open(path, Set.of(StandardOpenOption.READ), threads);
    return lastOpened;
  }

  /** Whether the channel that was opened last is open still. */
  public boolean isOpen() {
    return lastOpened != null && lastOpened.isOpen();
  }
}
