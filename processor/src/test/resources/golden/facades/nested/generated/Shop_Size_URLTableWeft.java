package demo;

import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Shop.Size.URLTable} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Shop_Size_URLTableWeft {
  private Shop_Size_URLTableWeft() {
  }

  static Task<Void> load(Shop.Size.URLTable urlTable) {
    return new Shop_Size_URLTable_load(Objects.requireNonNull(urlTable, "urlTable")).start();
  }
}
