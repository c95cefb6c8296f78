package dev.weft.it.exceptions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.it.harness.Form;
import dev.weft.it.kit.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fails while an exit is on its way out is not lost with the exit (as in Python). */
final class LostFailuresTest {
  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "DIRECT"})
  void aResourceThatFailsToCloseFailsTheClosing(Form form) {
    AsyncGenerator<Integer, Void, Void> async =
        form.start(AsyncExits.class, "resourceFailsToClose", form.trace());
    Generator<Integer, Void, Void> sync =
        form.start(SyncExits.class, "resourcesFailToClose", form.trace());
    async.advance();
    sync.advance();

    assertThatThrownBy(() -> async.closeAsync().toCompletableFuture().join())
        .cause()
        .isExactlyInstanceOf(Failure.class)
        .hasMessage("close b")
        .hasNoSuppressedExceptions();
    assertThatThrownBy(sync::close)
        .isExactlyInstanceOf(Failure.class)
        .hasMessage("close b")
        .hasSuppressedException(new Failure("close a"));
  }

  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "DIRECT"})
  void aDelegatesFailureIsThatOfItsDelegatorsYieldAll(Form form) {
    Generator<Integer, Void, Void> caught =
        form.start(SyncExits.class, "catchesFailureOfDelegate", form.trace());
    Generator<Integer, Void, Void> passed =
        form.start(SyncExits.class, "delegatesTwice", form.trace());
    caught.advance();
    passed.advance();

    assertThatCode(caught::close).doesNotThrowAnyException();
    assertThatThrownBy(passed::close).hasMessage("close b");
  }
}
