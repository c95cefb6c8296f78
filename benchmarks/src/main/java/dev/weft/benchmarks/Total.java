package dev.weft.benchmarks;

/** The consumer of those that call back for each element. */
public final class Total {
  private long sum;

  /** Takes the next element. */
  public void add(Integer element) {
    sum += element;
  }

  /** The sum of the elements up to now. */
  public long sum() {
    return sum;
  }
}
