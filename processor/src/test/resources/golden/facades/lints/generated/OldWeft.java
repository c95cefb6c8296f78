package demo;

import dev.weft.Task;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Old} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
public final class OldWeft {
  private OldWeft() {
  }

  @SuppressWarnings({"deprecation", "rawtypes", "removal"})
  static Task<Void> raw(List list, Old.Thing.Part part, Old.Relic relic) {
    return new Old_raw(list, part, relic).start();
  }

  @SuppressWarnings("unchecked")
  static <T> Task<Void> heap(T... values) {
    return new Old_heap<T>(values).start();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Task<Void> safe(List<T>... values) {
    return new Old_safe<T>(values).start();
  }

  static Task<Void> plain(List<?>... values) {
    return new Old_plain(values).start();
  }
}
