package dev.weft.it.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A machine has fields for its arguments and for what lives across a suspension. */
final class FieldsTest {
  @ParameterizedTest
  @CsvSource({
    "onlyWhatLives, 't, n, kept'",
    "namesakes, 't, x, x_2, eachIterator'",
    "operandsTakeTurns, 't, operand, x, operand_2'",
    "operandsAtOnce, 't, operand, operand_2'"
  })
  void areTheFewestThatDo(String template, String fields) throws ClassNotFoundException {
    Class<?> machine = Class.forName(Fields.class.getName() + "_" + template);

    assertThat(Stream.of(machine.getDeclaredFields()).map(Field::getName))
        .containsExactly(fields.split(", "));
  }
}
