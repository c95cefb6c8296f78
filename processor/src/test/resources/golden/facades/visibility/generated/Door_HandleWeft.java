package demo;

import dev.weft.Task;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Door.Handle} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
final class Door_HandleWeft {
  private Door_HandleWeft() {
  }

  public static Task<Void> turn() {
    return new Door_Handle_turn().start();
  }
}
