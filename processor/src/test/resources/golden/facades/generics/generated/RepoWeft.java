package demo;

import dev.weft.Generator;
import dev.weft.Task;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Repo} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class RepoWeft {
  private RepoWeft() {
  }

  static <T extends Comparable<? super T>, K> Generator<T, Void, Void> rows(Repo<T, K> repo,
      Map<K, ? extends T> query) {
    return new Repo_rows<T, K>(Objects.requireNonNull(repo, "repo"), query);
  }

  static <T2 extends Comparable<? super T2>, K, T> Task<T> same(Repo<T2, K> repo, T value, K key) {
    return new Repo_same<T2, K, T>(Objects.requireNonNull(repo, "repo"), value, key).start();
  }

  static <T extends Number & Runnable> Generator<T, Void, Void> all(Collection<? super T> sink) {
    return new Repo_all<T>(sink);
  }
}
