package dev.weft.loop;

import java.util.Collection;
import java.util.concurrent.CompletionStage;

/** A stage that waits for others, as who looks at what awaits what wants to know. */
public interface Combined {
  /** The stages it waits for; those that are complete may be among them. */
  Collection<? extends CompletionStage<?>> parts();
}
