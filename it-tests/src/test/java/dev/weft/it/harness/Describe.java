package dev.weft.it.harness;

/** How exceptions and values stand in a trace. */
final class Describe {
  private Describe() {}

  /** Class, message, suppressed and cause of an exception. */
  static String of(Throwable thrown) {
    return of(thrown, 0);
  }

  private static String of(Throwable thrown, int depth) {
    if (depth > 4) {
      return "...";
    }
    StringBuilder text = new StringBuilder(thrown.getClass().getSimpleName());
    if (thrown.getMessage() != null && !isTextOfTheJvm(thrown)) {
      text.append(": ").append(thrown.getMessage());
    }
    if (thrown.getCause() != null) {
      text.append(" <- ").append(of(thrown.getCause(), depth + 1));
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append(" + ").append(of(suppressed, depth + 1));
    }
    return text.toString();
  }

  /** These name variables of the generated class in their messages, which the contract exempts. */
  private static boolean isTextOfTheJvm(Throwable thrown) {
    return thrown instanceof NullPointerException || thrown instanceof ClassCastException;
  }
}
