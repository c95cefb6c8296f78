package dev.weft.it.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import java.lang.ref.Reference;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a machine needs it holds while it is suspended, and nothing else. */
final class DeadReferencesTest {
  private interface Template extends Function<Things, AsyncGenerator<Object, Object, Void>> {}

  static Stream<Arguments> templates() {
    return Stream.of(
        template("local", HoldersWeft::local),
        template("loop variable", HoldersWeft::loopVariable),
        template("array", HoldersWeft::array),
        template("loop variable of a turn", HoldersWeft::loopVariableOfATurn),
        template("caught", HoldersWeft::caught),
        template("caught and over", HoldersWeft::caughtAndOver),
        template("thrown through finally", HoldersWeft::thrownThroughFinally),
        template("resource", HoldersWeft::resource),
        template(
            "awaited",
            things -> HoldersWeft.awaited(things, CompletableFuture.completedFuture("late"))),
        template("operand", HoldersWeft::operand),
        template("delegate", HoldersWeft::delegate),
        template("overwritten", HoldersWeft::overwritten),
        template("switched", HoldersWeft::switched));
  }

  private static Arguments template(String name, Template template) {
    return Arguments.of(name, template);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void aSuspendedMachineHoldsWhatItNeeds(String name, Template template) {
    Things things = new Things();
    AsyncGenerator<Object, Object, Void> generator = template.apply(things);
    while (generator.advance().toCompletableFuture().join()) {
      Object state = generator.current();
      if (state.equals("held")) {
        assertThat(things.held()).as("held").isEqualTo(1);
      } else if (state.equals("free")) {
        assertThat(things.held()).as("held when free").isZero();
      }
    }
    assertThat(things.held()).as("held at the end").isZero();
    Reference.reachabilityFence(generator);
  }

  @Test
  void aPendingAwaitHoldsNoStageBeforeIt() {
    Things things = new Things();
    CompletableFuture<String> late = new CompletableFuture<>();
    AsyncGenerator<Object, Object, Void> generator = HoldersWeft.awaited(things, late);
    generator.advance();
    CompletableFuture<Boolean> step = generator.advance().toCompletableFuture();

    assertThat(step).isNotDone();
    assertThat(things.held()).isZero();

    late.complete("late");
    assertThat(step).isCompletedWithValue(true);
  }

  @Test
  void aSentValueIsReleased() {
    Things things = new Things();
    AsyncGenerator<Object, Object, Void> generator = HoldersWeft.operand(things);
    generator.advance();
    generator.send(things.thing());

    assertThat(generator.current()).isEqualTo("free");
    assertThat(things.held()).isZero();
    Reference.reachabilityFence(generator);
  }

  @Test
  void aRaisedErrorThatIsCaughtIsReleased() {
    Things things = new Things();
    AsyncGenerator<Object, Object, Void> generator = HoldersWeft.caughtAndOver(things);
    generator.advance();
    generator.raise(things.thing());

    assertThat(generator.current()).isEqualTo("free");
    assertThat(things.held()).isZero();
    Reference.reachabilityFence(generator);
  }
}
