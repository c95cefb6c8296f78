package dev.weft.it.random;

import static java.util.stream.Collectors.toMap;

import dev.weft.it.harness.Family;
import dev.weft.it.harness.Program;
import dev.weft.it.harness.Programs;
import dev.weft.it.harness.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs leave the same traces as plain Java. Smaller ones come first, so the first
 * failure is the one to read. Others are made with {@code -Dweft.random.first=1000
 * -Dweft.random.count=500}.
 */
final class RandomProgramsTest {
  private static final long FIRST = Long.getLong("weft.random.first", 1);
  private static final long COUNT = Long.getLong("weft.random.count", 40);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> leaveTheTraceOfPlainJava() {
    List<RandomClass> classes =
        LongStream.range(0, COUNT)
            .mapToObj(i -> new RandomClass(FIRST + i, (int) (4 + 30 * i / COUNT)))
            .toList();
    ClassLoader loader =
        new TestCompiler(folder)
            .compile(classes.stream().collect(toMap(RandomClass::binaryName, RandomClass::source)));
    return classes.stream()
        .flatMap(made -> Programs.within(made.binaryName(), loader))
        .map(program -> DynamicTest.dynamicTest(program.toString(), () -> check(program)));
  }

  private static void check(Program program) {
    for (Family family : Family.values()) {
      if (family.appliesTo(program)) {
        family.check(program);
      }
    }
  }
}
