package demo;

import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Clash.Int} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Clash_IntWeft {
  private Clash_IntWeft() {
  }

  static <Generator, Void> dev.weft.Generator<Generator, java.lang.Void, java.lang.Void> odd(
      Clash.Int self, Void none) {
    return new Clash_Int_odd<Generator, Void>(Objects.requireNonNull(self, "self"), none);
  }
}
