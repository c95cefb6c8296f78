package dev.weft.it.exceptions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fails while an exit is on its way out is not lost with the exit (as in Python). */
final class LostFailuresTest {
  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "DIRECT"})
  void aResourceThatFailsToCloseFailsTheClosing(Mode mode) {
    AsyncGenerator<Integer, Void, Void> async =
        mode.start(AsyncExits.class, "resourceFailsToClose", mode.trace());
    Generator<Integer, Void, Void> sync =
        mode.start(SyncExits.class, "resourcesFailToClose", mode.trace());
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
  void aDelegatesFailureIsThatOfItsDelegatorsYieldAll(Mode mode) {
    Generator<Integer, Void, Void> caught =
        mode.start(SyncExits.class, "catchesFailureOfDelegate", mode.trace());
    Generator<Integer, Void, Void> passed =
        mode.start(SyncExits.class, "delegatesTwice", mode.trace());
    caught.advance();
    passed.advance();

    assertThatCode(caught::close).doesNotThrowAnyException();
    assertThatThrownBy(passed::close).hasMessage("close b");
  }
}
