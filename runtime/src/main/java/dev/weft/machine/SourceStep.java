package dev.weft.machine;

/**
 * Stands for the step of a source in an async for, where somebody looks at its consumer. There is
 * no such step, see {@link Pulls}: this tells what the source does, and never completes.
 */
final class SourceStep extends Awaited<Boolean> {
  private final AsyncGeneratorMachine<?, ?, ?> source;

  SourceStep(AsyncGeneratorMachine<?, ?, ?> source) {
    this.source = source;
  }

  @Override
  protected AsyncMachine<?> body() {
    return source;
  }

  @Override
  public String toString() {
    return Inspection.toString(this);
  }
}
