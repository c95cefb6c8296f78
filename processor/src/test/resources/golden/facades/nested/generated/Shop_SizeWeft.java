package demo;

import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Shop.Size} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Shop_SizeWeft {
  private Shop_SizeWeft() {
  }

  static Task<Integer> ask(Shop.Size size) {
    return new Shop_Size_ask(Objects.requireNonNull(size, "size")).start();
  }
}
