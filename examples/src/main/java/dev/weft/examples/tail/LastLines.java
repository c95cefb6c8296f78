package dev.weft.examples.tail;

import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Heap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of a file, how many there were, and by how much the heap had grown halfway. */
public record LastLines(List<String> lines, long count, long heapGrowth) {
  private static final long HALFWAY = 500_000;

  /** Whether there were lines enough to measure the heap while they were read. */
  public boolean isMeasured() {
    return count >= HALFWAY;
  }

  /** Begins to read a file to its end. */
  public static Task<LastLines> of(LineFile file, int wanted) {
    return LastLinesWeft.read(file, wanted);
  }

  @Resumable
  private static LastLines read(Await async, LineFile file, int wanted) {
    Deque<String> last = new ArrayDeque<>();
    long count = 0;
    long before = Heap.live();
    long growth = 0;
    for (String line : async.each(file.lines())) {
      last.addLast(line);
      if (last.size() > wanted) {
        last.removeFirst();
      }
      count++;
      if (count == HALFWAY) {
        growth = Heap.live() - before;
      }
    }
    return new LastLines(List.copyOf(last), count, growth);
  }
}
