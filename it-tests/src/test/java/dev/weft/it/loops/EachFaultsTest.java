package dev.weft.it.loops;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Task;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A loop whose source fails to close with the very exception that leaves the loop. */
final class EachFaultsTest {
  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "DIRECT"})
  void anExceptionIsNotSuppressedByItself(Mode mode) {
    Trace trace = mode.trace();
    Task<Void> thrown = mode.start(EachFaults.class, "throwsTheFailureOfTheClosing", trace);
    Task<Void> stepped = mode.start(EachFaults.class, "failsTwiceAlike", trace);

    assertIsTheFailure(thrown, "the same");
    assertIsTheFailure(stepped, "the one failure");
  }

  private static void assertIsTheFailure(Task<Void> task, String message) {
    assertThatThrownBy(task::join)
        .cause()
        .isExactlyInstanceOf(Failure.class)
        .hasMessage(message)
        .hasNoSuppressedExceptions();
  }
}
