package dev.weft.loop;

/** A sleep on an event loop; it is its own node in the loop's heap of timers. */
final class LoopSleep extends Sleep {
  /** Not in a heap. */
  static final int NOWHERE = -1;

  final long deadline;
  final long order;
  int place = NOWHERE;
  private final Agenda agenda;

  LoopSleep(Agenda agenda, long deadline, long order) {
    this.agenda = agenda;
    this.deadline = deadline;
    this.order = order;
  }

  /** Earlier deadline first; of equal ones the one that was made first. */
  boolean isBefore(LoopSleep other) {
    long difference = deadline - other.deadline;
    return difference < 0 || (difference == 0 && order < other.order);
  }

  @Override
  void release() {
    agenda.remove(this);
  }
}
