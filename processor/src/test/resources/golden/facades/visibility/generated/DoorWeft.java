package demo;

import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Door} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
public final class DoorWeft {
  private DoorWeft() {
  }

  public static Task<Void> open(Door door) {
    return new Door_open(Objects.requireNonNull(door, "door")).start();
  }

  protected static Task<Void> lock(Door door) {
    return new Door_lock(Objects.requireNonNull(door, "door")).start();
  }

  static Task<Void> knock(Door door) {
    return new Door_knock(Objects.requireNonNull(door, "door")).start();
  }

  static Task<Void> hide(Door door) {
    return new Door_hide(Objects.requireNonNull(door, "door")).start();
  }
}
