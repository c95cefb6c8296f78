package demo;

import dev.weft.machine.GeneratorMachine;
import dev.weft.machine.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Deque;
import java.util.Iterator;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Cache.newest}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Cache_newest<K extends Comparable<K>, V, L extends V> extends GeneratorMachine<V, Void, Void> {
  private final Cache<K, V> self;

  private final K limit;

  private final L fallback;

  private Iterator<V> values;

  Cache_newest(Cache<K, V> self, K limit, L fallback) {
    this.self = self;
    this.limit = limit;
    this.fallback = fallback;
  }

  @Override
  protected Cache_newest<K, V, L> fresh() {
    return new Cache_newest<K, V, L>(self, limit, fallback);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 16: Iterator<V> values = recent.iterator();
          values = Hidden.getRecent(self).iterator();
          if (!values.hasNext()) {
            return yielded(1, fallback);
          }
        case 1, 2: { // line 20: while (values.hasNext()) {
          if (!values.hasNext()) {
            return complete(null);
          }
          V value = values.next();
          Hidden.setHits(self, (int) (Hidden.getHits(self) + 1));
          if (Hidden.age(self, value).compareTo(limit) > 0) {
            return complete(null);
          }
          return yielded(2, value);
        }
        default:
          throw new AssertionError(state);
      }
    }
  }

  @Override
  protected void clear() {
    values = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Cache", "newest", "Cache.java", switch (state) {
      case 1 -> 18;
      case 2 -> 26;
      default -> 16;
    });
  }

  /**
   * Members that only method handles reach.
   */
  private static final class Hidden {
    private static final MethodHandle HANDLE_0 = Handles.getter(
        MethodHandles.lookup(), Cache.class, Cache.class, "recent", Deque.class);

    private static final MethodHandle HANDLE_1 = Handles.getter(
        MethodHandles.lookup(), Cache.class, Cache.class, "hits", int.class);

    private static final MethodHandle HANDLE_2 = Handles.setter(
        MethodHandles.lookup(), Cache.class, Cache.class, "hits", int.class);

    private static final MethodHandle HANDLE_3 = Handles.method(
        MethodHandles.lookup(), Cache.class, Cache.class, "age", Comparable.class, Object.class);

    private Hidden() {
    }

    static <K extends Comparable<K>, V> Deque<V> getRecent(Cache<K, V> on) {
      try {
        return (Deque<V>) HANDLE_0.invoke(on);
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }

    static <K extends Comparable<K>, V> int getHits(Cache<K, V> on) {
      try {
        return (int) HANDLE_1.invoke(on);
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }

    static <K extends Comparable<K>, V> int setHits(Cache<K, V> on, int a0) {
      try {
        HANDLE_2.invoke(on, a0);
        return a0;
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }

    static <K extends Comparable<K>, V> K age(Cache<K, V> on, V a0) {
      try {
        return (K) HANDLE_3.invoke(on, a0);
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }
  }
}
