package demo;

import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.List;

/** What the user was told of, or was not to be told of, the facade does not repeat. */
@SuppressWarnings({"rawtypes", "deprecation", "removal", "unchecked"})
public class Old {
  /** Gone soon. */
  @Deprecated
  public static class Thing {
    public static class Part {}
  }

  /** Gone sooner. */
  @Deprecated(forRemoval = true)
  public static class Relic {}

  @Resumable
  static void raw(Await async, List list, Thing.Part part, Relic relic) {}

  @Resumable
  static <T> void heap(Await async, T... values) {}

  @Resumable
  @SafeVarargs
  static <T> void safe(Await async, List<T>... values) {}

  /** An owner in disgrace. */
  @Deprecated
  public static class Shunned {
    @Resumable
    void run(Await async) {}
  }

  @Resumable
  static void plain(Await async, List<?>... values) {}
}
