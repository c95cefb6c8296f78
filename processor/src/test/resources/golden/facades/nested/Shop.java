package demo;

import dev.weft.Await;
import dev.weft.annotation.Resumable;

/** Owners of every kind, at every depth. */
interface Shop {
  /** A record. */
  record Item(String name) {
    @Resumable
    String label(Await async) {
      return name;
    }
  }

  /** An enum with a class inside. */
  enum Size {
    SMALL,
    LARGE {
      @Override
      int price() {
        return 2;
      }
    };

    int price() {
      return 1;
    }

    @Resumable
    int ask(Await async) {
      return price();
    }

    static final class URLTable {
      @Resumable
      void load(Await async) {}
    }
  }
}
