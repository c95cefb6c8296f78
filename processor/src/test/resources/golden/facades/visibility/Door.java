package demo;

import dev.weft.Await;
import dev.weft.annotation.Resumable;

/** Facade methods are as visible as their templates; a private one's is for the package. */
public class Door {
  @Resumable
  public void open(Await async) {}

  @Resumable
  protected void lock(Await async) {}

  @Resumable
  void knock(Await async) {}

  @Resumable
  private void hide(Await async) {}

  /** Not for all, as its own facade is not. */
  static class Handle {
    @Resumable
    public static void turn(Await async) {}
  }

  /** For all. */
  public interface Bell {
    @Resumable
    default void ring(Await async) {}

    @Resumable
    static void ringAll(Await async, Bell... bells) {}
  }
}
