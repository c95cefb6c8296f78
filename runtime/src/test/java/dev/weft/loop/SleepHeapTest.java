package dev.weft.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The heap against a sorted list, on deadlines that are given: no clock is asked. */
final class SleepHeapTest {
  private static final Comparator<LoopSleep> BY_DEADLINE =
      Comparator.<LoopSleep>comparingLong(sleep -> sleep.deadline)
          .thenComparingLong(sleep -> sleep.order);

  private final Agenda agenda = new Agenda();
  private final SleepHeap heap = new SleepHeap();

  private LoopSleep added(long deadline, long order) {
    LoopSleep sleep = new LoopSleep(agenda, deadline, order);
    heap.add(sleep);
    return sleep;
  }

  private List<LoopSleep> drained() {
    List<LoopSleep> all = new ArrayList<>();
    for (LoopSleep first = heap.first(); first != null; first = heap.first()) {
      heap.remove(first);
      all.add(first);
    }
    assertThat(heap.size()).isZero();
    return all;
  }

  @Test
  void randomAdditionsAndRemovalsLeaveTheOthersInOrder() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<LoopSleep> expected = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        if (expected.isEmpty() || random.nextInt(3) > 0) {
          expected.add(added(random.nextInt(50), i));
        } else {
          heap.remove(expected.remove(random.nextInt(expected.size())));
        }
        assertThat(heap.size()).isEqualTo(expected.size());
      }
      expected.sort(BY_DEADLINE);
      assertThat(drained().equals(expected)).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void equalDeadlinesKeepTheOrderInWhichTheyWereMade() {
    List<LoopSleep> made = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      made.add(added(7, i));
    }
    assertThat(drained().equals(made)).isTrue();
  }

  @Test
  void deadlinesAreComparedAcrossTheOverflowOfTheClock() {
    LoopSleep later = added(Long.MIN_VALUE + 5, 0);
    LoopSleep earlier = added(Long.MAX_VALUE - 5, 1);
    assertThat(drained().equals(List.of(earlier, later))).isTrue();
  }

  @Test
  void removingWhatIsNotThereDoesNothing() {
    LoopSleep sleep = added(1, 0);
    heap.remove(sleep);
    heap.remove(sleep);
    heap.remove(new LoopSleep(agenda, 2, 1));
    assertThat(heap.size()).isZero();
    assertThat(heap.first()).isNull();
  }
}
