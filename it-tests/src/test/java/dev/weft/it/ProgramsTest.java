package dev.weft.it;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.weft.it.harness.Family;
import dev.weft.it.harness.Program;
import dev.weft.it.harness.Programs;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program leaves the same trace as a generated machine and unlowered, however it is consumed.
 */
final class ProgramsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("programsByFamily")
  void leavesTheTraceOfPlainJava(Program program, Family family) {
    family.check(program);
  }

  static Stream<Arguments> programsByFamily() {
    return Programs.all().stream()
        .flatMap(
            program ->
                Stream.of(Family.values())
                    .filter(family -> family.appliesTo(program))
                    .map(family -> arguments(program, family)));
  }
}
