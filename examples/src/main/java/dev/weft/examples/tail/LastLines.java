package dev.weft.examples.tail;

import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Heap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of a file, how many there were, and what reading them did to the heap. */
public record LastLines(List<String> lines, long count, long heapGrowth) {
  private static final long FIRST_LOOK = 1_000;
  private static final long SECOND_LOOK = 500_000;

  /** Begins to read a file to its end. */
  public static Task<LastLines> of(LineFile file, int wanted) {
    return LastLinesWeft.read(file, wanted);
  }

  @Resumable
  private static LastLines read(Await async, LineFile file, int wanted) {
    Deque<String> last = new ArrayDeque<>();
    long count = 0;
    long early = 0;
    long late = 0;
    for (String line : async.each(file.lines())) {
      last.addLast(line);
      if (last.size() > wanted) {
        last.removeFirst();
      }
      count++;
      if (count == FIRST_LOOK) {
        early = Heap.live();
      } else if (count == SECOND_LOOK) {
        late = Heap.live();
      }
    }
    return new LastLines(List.copyOf(last), count, late == 0 ? 0 : late - early);
  }
}
