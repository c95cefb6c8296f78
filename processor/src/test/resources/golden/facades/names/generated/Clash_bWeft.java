package demo;

import dev.weft.Task;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Clash.b} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Clash_bWeft {
  private Clash_bWeft() {
  }

  static Task<Void> c() {
    return new Clash_b_c().start();
  }
}
