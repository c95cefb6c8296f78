package dev.weft.it.random;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs leave the same traces as plain Java. One that does not is shown as small as it
 * could be made. Others are made with {@code -Dweft.random.first=1000 -Dweft.random.count=500}.
 */
final class RandomProgramsTest {
  private static final long FIRST = Long.getLong("weft.random.first", 1);
  private static final long COUNT = Long.getLong("weft.random.count", 200);
  private static final int SECONDS = Integer.getInteger("weft.random.shrink", 30);
  private static final int BATCH = 50;

  /** How many failing programs are made small. */
  private int shrinks = 4;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> leaveTheTraceOfPlainJava() {
    return LongStream.range(0, (COUNT + BATCH - 1) / BATCH).boxed().flatMap(this::batch);
  }

  private Stream<DynamicTest> batch(long number) {
    long first = FIRST + number * BATCH;
    long last = Math.min(first + BATCH, FIRST + COUNT);
    List<RandomClass> classes = LongStream.range(first, last).mapToObj(RandomClass::new).toList();
    Batch batch = new Batch(folder, classes);
    return classes.stream()
        .map(made -> DynamicTest.dynamicTest(made.name(), () -> check(batch, made)));
  }

  private void check(Batch batch, RandomClass made) {
    Fault fault = batch.fault(made);
    if (fault != null) {
      RandomClass small = shrinks-- > 0 ? smaller(made, fault.kind()) : made;
      Fault shown = small == made ? fault : Batch.faultOf(folder, small);
      throw new AssertionError(
          made.name() + ": " + fault.kind() + "\n" + small.source() + "\n" + shown);
    }
  }

  private RandomClass smaller(RandomClass made, String kind) {
    return made.with(
        new Shrinker(
                made.choices(),
                choices -> {
                  RandomClass candidate = made.with(choices);
                  Fault fault = Batch.faultOf(folder, candidate);
                  return fault != null && fault.kind().equals(kind) ? candidate.choices() : null;
                },
                SECONDS)
            .shrink());
  }
}
