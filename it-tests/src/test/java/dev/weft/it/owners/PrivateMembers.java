package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Private members of the owner, used in every way. */
final class PrivateMembers {
  private static final String CONSTANT = "constant";
  private static int made;

  private int count;
  private long total = 10;
  private String text = "text";
  private final int[] numbers = {1, 2, 3};
  private PrivateMembers next;

  private PrivateMembers() {}

  private PrivateMembers(int count, String... rest) {
    this.count = count;
    this.text = String.join("+", rest);
  }

  private int twice(int x) {
    return 2 * x;
  }

  private static String shout(Object x) {
    return x + "!";
  }

  private static String shout(int x) {
    return x + "!!";
  }

  private <T> T same(T x) {
    return x;
  }

  private void fails(String why) throws IOException {
    throw new IOException(why);
  }

  @Resumable
  int fields(Yield<Integer> gen, Trace t) {
    gen.yield(count);
    count = 5;
    gen.yield(this.count);
    count += 2;
    this.count *= 3;
    gen.yield(count);
    gen.yield(count++);
    gen.yield(--this.count);
    total += count;
    t.log("total " + total + " " + text.length());
    return count;
  }

  @Resumable
  void compoundInPlace(Yield<Object> gen, Trace t) {
    numbers[1] += 10;
    gen.yield(numbers[1]++);
    gen.yield(numbers[1]);
    text += CONSTANT + count;
    gen.yield(text);
    total >>= 1;
    int i = (int) (total -= 2);
    gen.yield(i);
    t.log("old " + count++ + " new " + count);
  }

  @Resumable
  void methods(Yield<Object> gen, Trace t) {
    gen.yield(twice(4));
    gen.yield(this.twice(5));
    gen.yield(shout("a"));
    gen.yield(shout(1));
    gen.yield(PrivateMembers.shout(2L));
    gen.yield(same("s").length());
    String s = same(same("t"));
    gen.yield(s);
  }

  @Resumable
  static void staticMembers(Yield<Object> gen, Trace t) {
    made = 0;
    gen.yield(made++);
    made += 10;
    PrivateMembers.made--;
    gen.yield(made);
    gen.yield(CONSTANT);
  }

  @Resumable
  static void constructorsAndOtherInstances(Yield<Object> gen, Trace t) {
    PrivateMembers one = new PrivateMembers();
    PrivateMembers two = new PrivateMembers(7, "a", "b");
    one.next = two;
    gen.yield(one.next.count);
    one.next.count += one.twice(3);
    gen.yield(two.count);
    one.next.next = new PrivateMembers(1);
    gen.yield(two.next.text + two.text);
    gen.yield(one.next.next.numbers[2]);
  }

  @Resumable
  void checkedException(AsyncYield<String> gen, Trace t) throws IOException {
    try {
      gen.yield("before");
      fails("caught");
    } catch (IOException e) {
      gen.yield(e.getMessage());
    }
    gen.await(t.later("x", 0));
    fails("thrown");
  }

  @Resumable
  void inLambdas(Yield<Integer> gen, Trace t) {
    IntUnaryOperator op = x -> twice(x) + count++;
    gen.yield(op.applyAsInt(1));
    gen.yield(op.applyAsInt(1));
    IntUnaryOperator reference = this::twice;
    gen.yield(reference.applyAsInt(50));
    for (int x : List.of(3, 4).stream().map(this::same).map(PrivateMembers.this::twice).toList()) {
      gen.yield(x);
    }
  }

  @Resumable
  void awaitedIntoFields(Await async, Trace t) {
    count = async.await(t.later("count", 3));
    this.text = async.await(t.later("text", "new"));
    made = async.await(t.later("made", 4));
    numbers[count - 1] = async.await(t.later("number", 30));
    t.log(count + text + made + numbers[2]);
  }

  @Resumable
  private String privateTemplate(Exchange<String, String> gen, Trace t) {
    String sent = gen.yield(text);
    t.log("count " + count++);
    return sent;
  }

  @Resumable
  private static void privateStaticTemplate(Yield<String> gen, Trace t) {
    gen.yield(shout(made = 1));
    gen.yield(shout((Object) made));
  }
}
