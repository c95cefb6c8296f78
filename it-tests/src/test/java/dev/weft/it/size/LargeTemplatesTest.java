package dev.weft.it.size;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.it.harness.Family;
import dev.weft.it.harness.Program;
import dev.weft.it.harness.Programs;
import dev.weft.it.harness.TestCompiler;
import dev.weft.it.harness.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates of any size run as plain Java does, in methods that the JVM is willing to compile. */
final class LargeTemplatesTest {
  /** The JIT leaves longer methods alone (HotSpot's {@code DontCompileHugeMethods}). */
  private static final int HUGE = 8_000;

  @TempDir static Path folder;
  private static ClassLoader loader;

  @BeforeAll
  static void compile() {
    loader =
        new TestCompiler(folder)
            .compile(Map.of(LargeTemplates.BINARY_NAME, LargeTemplates.source()));
  }

  static Stream<Program> programs() {
    return Programs.within(LargeTemplates.BINARY_NAME, loader);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void leavesTheTraceOfPlainJava(Program program) {
    Whole.check(program);
    Family.CLOSE.check(program);
  }

  @Test
  void noGeneratedMethodIsHuge() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(LargeTemplatesTest::isMachine).toList()) {
        assertThat(ClassFile.codeLengths(file))
            .as(file.getFileName().toString())
            .allSatisfy((method, length) -> assertThat(length).isLessThanOrEqualTo(HUGE));
      }
    }
  }

  private static boolean isMachine(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("LargeTemplates_All") && name.endsWith(".class");
  }
}
