package demo;

import dev.weft.Task;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Repo.Page} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Repo_PageWeft {
  private Repo_PageWeft() {
  }

  static <T extends Comparable<? super T>, K2, K, X extends Exception> Task<List<T>> items(
      Repo<T, K2>.Page<K> page, K key, Class<X> failure) {
    return new Repo_Page_items<T, K2, K, X>(Objects.requireNonNull(page, "page"), key, failure).start();
  }
}
