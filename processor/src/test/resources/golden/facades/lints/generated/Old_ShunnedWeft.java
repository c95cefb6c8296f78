package demo;

import dev.weft.Task;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the templates of {@link Old.Shunned} compile to.
 */
@Generated("dev.weft.processor.WeftProcessor")
public final class Old_ShunnedWeft {
  private Old_ShunnedWeft() {
  }

  @SuppressWarnings("deprecation")
  static Task<Void> run(Old.Shunned shunned) {
    return new Old_Shunned_run(Objects.requireNonNull(shunned, "shunned")).start();
  }
}
