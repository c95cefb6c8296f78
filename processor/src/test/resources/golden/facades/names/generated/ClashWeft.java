package demo;

import dev.weft.Generator;
import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Clash} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class ClashWeft {
  private ClashWeft() {
  }

  static Task<Void> run(Clash self, String clash) {
    return new Clash_run(Objects.requireNonNull(self, "self"), clash).start();
  }

  static Task<Void> run(Clash clash, int self) {
    return new Clash_run_2(Objects.requireNonNull(clash, "clash"), self).start();
  }

  static Task<Void> run(String clash, String self) {
    return new Clash_run_3(clash, self).start();
  }

  static Task<Void> taken() {
    return new Clash_taken_2().start();
  }

  static Generator<java.lang.Integer, Void, Void> b_c(Integer mine) {
    return new Clash_b__c(mine);
  }
}
