package dev.weft.benchmarks;

import java.util.concurrent.CompletionStage;

/** Three classes of iterators that no contender is one of. */
final class Strangers {
  private Strangers() {}

  static final class Up extends Hand {
    Up(int count) {
      super(count);
    }

    @Override
    public CompletionStage<Boolean> advance() {
      if (i == count) {
        return ENDED;
      }
      current = i++;
      return FOUND;
    }
  }

  static final class Down extends Hand {
    Down(int count) {
      super(count);
    }

    @Override
    public CompletionStage<Boolean> advance() {
      if (i == count) {
        return ENDED;
      }
      current = count - i++;
      return FOUND;
    }
  }

  static final class Same extends Hand {
    Same(int count) {
      super(count);
      current = count;
    }

    @Override
    public CompletionStage<Boolean> advance() {
      return i++ < count ? FOUND : ENDED;
    }
  }
}
