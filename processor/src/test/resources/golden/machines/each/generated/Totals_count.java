package demo;

import dev.weft.AsyncIterable;
import dev.weft.machine.AsyncGeneratorMachine;
import dev.weft.machine.Elements;
import dev.weft.machine.TaskMachine;
import dev.weft.machine.Unbox;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Totals.count}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Totals_count extends TaskMachine<Map<String, Integer>> {
  private AsyncIterable<String> words;

  private Function<String, CompletionStage<Boolean>> known;

  private Map<String, Integer> counts;

  private Elements wordIterator;

  private Throwable thrown;

  private String word;

  Totals_count(AsyncIterable<String> words, Function<String, CompletionStage<Boolean>> known) {
    this.words = words;
    this.known = known;
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    dispatch:
    for (;;) {
      try {
        switch (state) {
          case 0: // line 18: Map<String, Integer> counts = new TreeMap<>();
            counts = new TreeMap<>();
            wordIterator = each(words);
            state = 1;
          case 1: // line 19: for (String word : async.each(words)) {
            this.word = null;
            this.words = null;
            input = wordIterator instanceof AsyncGeneratorMachine<?, ?, ?> machine ? machine.next(2, this) : wordIterator.next(2, this);
            if (input == PENDING) return PENDING;
          case 2: // line 19: for (String word : async.each(words)) {
            if (input == END) {
              state = 4;
              continue dispatch;
            }
            word = (String) input;
            if (word.equals("end")) {
              thrown = null;
              state = 6;
              continue dispatch;
            }
            input = await(3, known.apply(word));
            if (input == PENDING) return PENDING;
          case 3: // line 23: async.await(known.apply(word))
            if (!Unbox.toBoolean(input)) {
              state = 1;
              continue dispatch;
            }
            counts.merge(word, 1, Integer::sum);
            state = 1;
            continue dispatch;
          case 4: // line 27: return counts;
            return complete(counts);
          case 5: // line 19: for (String word : async.each(words)) {
            thrown = (Throwable) input;
            state = 6;
          case 6: // line 19: end of for (String word : async.each(words)) {
            input = wordIterator.closeAsync();
            this.known = null;
            this.word = null;
            this.wordIterator = null;
            this.words = null;
            input = await(7, (CompletionStage<?>) input);
            if (input == PENDING) return PENDING;
          case 7: // line 19: end of for (String word : async.each(words)) {
            state = 8;
          case 8: // line 19: end of for (String word : async.each(words)) {
            if (thrown != null) {
              throw thrown;
            }
            state = 4;
            continue dispatch;
          case 9: // line 19: end of for (String word : async.each(words)) {
            thrown = failure(thrown, (Throwable) input);
            state = 8;
            continue dispatch;
          default:
            throw new AssertionError(state);
        }
      } catch (Throwable thrown_2) {
        state = caught(state, thrown_2);
        input = thrown_2;
      }
    }
  }

  @Override
  protected int handler(int state) {
    return switch (state) {
      case 1, 2, 3 -> 5;
      case 6, 7 -> 9;
      default -> UNCAUGHT;
    };
  }

  @Override
  protected void clear() {
    words = null;
    known = null;
    counts = null;
    wordIterator = null;
    thrown = null;
    word = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Totals", "count", "Totals.java", switch (state) {
      case 2, 7 -> 19;
      case 3 -> 23;
      default -> 18;
    });
  }
}
