package demo;

import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Door.Bell} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
public final class Door_BellWeft {
  private Door_BellWeft() {
  }

  public static Task<Void> ring(Door.Bell bell) {
    return new Door_Bell_ring(Objects.requireNonNull(bell, "bell")).start();
  }

  public static Task<Void> ringAll(Door.Bell... bells) {
    return new Door_Bell_ringAll(bells).start();
  }
}
