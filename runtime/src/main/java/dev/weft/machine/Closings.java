package dev.weft.machine;

import dev.weft.AsyncCloseable;
import dev.weft.AsyncScope;
import dev.weft.loop.Stages;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * How a resource is closed whose static type only the compiler knows: overload resolution tells.
 */
public final class Closings {
  private Closings() {}

  /**
   * The closing of a resource that is told why it is left.
   *
   * @param resource the resource, or null
   * @return the resource itself
   */
  public static <S extends @Nullable AsyncScope> S of(S resource) {
    return resource;
  }

  /**
   * The closing of an asynchronous resource.
   *
   * @param resource the resource, or null
   * @return closes it by {@link AsyncCloseable#closeAsync}; null if there is none
   */
  public static @Nullable AsyncScope of(@Nullable AsyncCloseable resource) {
    return resource == null ? null : failure -> resource.closeAsync();
  }

  /**
   * The closing of any other resource.
   *
   * @param resource the resource, or null
   * @return closes it by {@link AutoCloseable#close}, whose exception is thrown as it is; null if
   *     there is none
   */
  public static @Nullable AsyncScope of(@Nullable AutoCloseable resource) {
    return resource == null ? null : failure -> closed(resource);
  }

  private static CompletionStage<Void> closed(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
    return Completed.nothing();
  }
}
