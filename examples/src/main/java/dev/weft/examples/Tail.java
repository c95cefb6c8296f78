package dev.weft.examples;

import dev.weft.EventLoop;
import dev.weft.examples.support.Output;
import dev.weft.examples.tail.FirstLine;
import dev.weft.examples.tail.LastLines;
import dev.weft.examples.tail.LineFile;
import dev.weft.examples.tail.SampleLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads a file, the one given or a large one made for it, line by line and asynchronously. */
public final class Tail {
  private static final int WANTED = 3;
  private static final int HEAP_LIMIT = 2_000_000;

  private final Output out;
  private final Path path;
  private final LineFile file;

  private Tail(Output out, Path path, ExecutorService threads) {
    this.out = out;
    this.path = path;
    this.file = new LineFile(path, threads);
  }

  public static void main(String[] arguments) throws IOException {
    run(System.out, arguments);
  }

  static void run(PrintStream stream, String... arguments) throws IOException {
    Output out = new Output(stream);
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      if (arguments.length > 0) {
        new Tail(out, Path.of(arguments[0]), threads).last();
      } else {
        runSample(out, threads);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void runSample(Output out, ExecutorService threads) throws IOException {
    try (SampleLog log = new SampleLog()) {
      Tail tail = new Tail(out, log.path(), threads);
      LastLines last = tail.last();
      out.require(last.count() == SampleLog.LINES, last.count() + " lines");
      out.require(last.isMeasured(), "the heap was not measured");
      out.require(last.heapGrowth() < HEAP_LIMIT, last.heapGrowth() + " bytes more in use");
      tail.firstError();
    }
  }

  private LastLines last() throws IOException {
    long size = Files.size(path);
    out.title("Tail: the last " + WANTED + " lines of " + path.getFileName());
    LastLines last = EventLoop.run(() -> LastLines.of(file, WANTED));
    last.lines().forEach(out::text);
    out.note("%,d lines, %,d bytes; at the end %s", last.count(), size, channel());
    if (last.isMeasured()) {
      out.note("live heap halfway, against before: %+,d bytes", last.heapGrowth());
    }
    return last;
  }

  private void firstError() {
    out.title("Tail: the first error; there the consumer breaks");
    String found = EventLoop.run(() -> FirstLine.with(file, "ERROR"));
    out.text(found);
    out.note("after the break %s", channel());
    out.require(found.startsWith(SampleLog.FIRST_ERROR + " "), "found " + found);
    out.require(!file.isOpen(), "the break left the channel open");
  }

  private String channel() {
    return "the channel is " + (file.isOpen() ? "open" : "closed");
  }
}
