package demo;

import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Shop.Item} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Shop_ItemWeft {
  private Shop_ItemWeft() {
  }

  static Task<String> label(Shop.Item item) {
    return new Shop_Item_label(Objects.requireNonNull(item, "item")).start();
  }
}
