package demo;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

final class Mirror {
  private final List<String> log = new ArrayList<>();

  /** Two blocks with finally, the inner one left by a return, and awaits in all places. */
  @Resumable
  int copy(AsyncYield<String> gen, List<CompletionStage<String>> pages) throws IOException {
    int copied = 0;
    try {
      for (CompletionStage<String> page : pages) {
        try {
          String text = gen.await(page, IOException.class);
          if (text.isEmpty()) {
            return copied;
          }
          gen.yield(text);
          copied++;
        } catch (IllegalStateException e) {
          log.add("skipped: " + e.getMessage());
        } finally {
          gen.await(flush());
        }
      }
    } finally {
      log.add("copied " + copied);
    }
    return copied;
  }

  private CompletionStage<Void> flush() {
    throw new UnsupportedOperationException();
  }
}
