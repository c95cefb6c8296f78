package dev.weft.it.loops;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Task;
import dev.weft.it.harness.Form;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A loop whose source fails to close with the very exception that leaves the loop. */
final class EachFaultsTest {
  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "DIRECT"})
  void anExceptionIsNotSuppressedByItself(Form form) {
    Trace trace = form.trace();
    Task<Void> thrown = form.start(EachFaults.class, "throwsTheFailureOfTheClosing", trace);
    Task<Void> stepped = form.start(EachFaults.class, "failsTwiceAlike", trace);

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
