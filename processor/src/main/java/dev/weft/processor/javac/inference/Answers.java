package dev.weft.processor.javac.inference;

import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.Scopes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has been found of expressions, for as long as one question lasts. What tells the type of a
 * call asks more than once for the types inside, and so does each of these: without a memory, long
 * chains would take exponential time.
 */
final class Answers {
  private final Scopes scopes;
  private final Map<Question, Optional<?>> known = new HashMap<>();
  private int depth;

  Answers(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Trees and scopes are what they are: a lambda's body has a new scope each time it is asked. */
  private record Question(Object asked, Tree tree, @Nullable Object scope) {}

  /**
   * An answer, found now or before.
   *
   * @param asked tells what is asked from other questions about the same tree
   * @param answer finds it, by the tree and what is in scope alone
   */
  @SuppressWarnings("unchecked")
  <T> Optional<T> of(Object asked, Tree tree, Supplier<Optional<T>> answer) {
    Question question = new Question(asked, tree, scopes.innermost());
    Optional<?> before = known.get(question);
    if (before != null) {
      return (Optional<T>) before;
    }
    depth++;
    try {
      Optional<T> result = answer.get();
      known.put(question, result);
      return result;
    } finally {
      depth--;
      // What is in scope changes from one question to the next.
      if (depth == 0) known.clear();
    }
  }
}
