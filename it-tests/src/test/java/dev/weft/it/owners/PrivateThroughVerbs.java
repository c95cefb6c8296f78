package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Private members of the values of verbs. */
final class PrivateThroughVerbs {
  private int count = 1;
  private double exact = 0.5;
  private String text = "t";
  private PrivateThroughVerbs next;
  private final int[] array = {1, 2, 3};

  private PrivateThroughVerbs itself() {
    return this;
  }

  private int add(int more) {
    return count += more;
  }

  private CompletionStage<PrivateThroughVerbs> later(Trace t, String name) {
    return t.later(name, this);
  }

  @Resumable
  String reads(Await async, Trace t) {
    next = new PrivateThroughVerbs();
    int read = async.await(later(t, "field")).count;
    read += async.await(later(t, "method")).add(async.await(t.later("more", 4)));
    read += async.await(later(t, "chain")).itself().next.count;
    return read + async.await(later(t, "text")).text + async.await(later(t, "own")).array[1];
  }

  @Resumable
  void updates(AsyncYield<Object> gen, Trace t) {
    gen.await(later(t, "assign")).count = 5;
    gen.await(later(t, "add")).count += 2;
    gen.yield(gen.await(later(t, "both")).count += gen.await(t.later("more", 3)));
    gen.await(later(t, "step")).count++;
    gen.yield(gen.await(later(t, "postfix")).count++ + gen.await(later(t, "prefix")).count);
    gen.yield(--gen.await(later(t, "prefix")).count);
    gen.yield(gen.await(later(t, "exact")).exact++ + exact);
    gen.await(later(t, "text")).text += gen.await(later(t, "more")).text;
    gen.yield((gen.await(later(t, "parentheses"))).text += "!");
    gen.await(later(t, "array")).array[count - count] *= 7;
    gen.yield(gen.await(later(t, "array")).array[0]++);
    gen.await(later(t, "chain")).itself().count <<= 1;
    gen.yield(count + text + exact + array[0]);
  }

  @Resumable
  void nulls(AsyncYield<Object> gen, Trace t) {
    try {
      gen.await(t.later("null", next)).count += gen.await(t.later("never", 1));
    } catch (NullPointerException e) {
      gen.yield("null +=");
    }
    try {
      gen.await(t.later("null", next)).count = gen.await(t.later("first", 1));
    } catch (NullPointerException e) {
      gen.yield("null =");
    }
    try {
      gen.await(t.later("null", next)).count++;
    } catch (NullPointerException e) {
      gen.yield("null ++");
    }
  }

  @Resumable
  void sent(Exchange<Object, PrivateThroughVerbs> gen, Trace t) {
    PrivateThroughVerbs sent = gen.yield("first");
    gen.yield(sent == null);
    if (sent != null) {
      gen.yield(gen.yield("private").count++);
    }
  }

  @Resumable
  void lambdas(AsyncYield<Object> gen, Trace t) {
    List<PrivateThroughVerbs> all = List.of(this);
    Supplier<Integer> value = () -> self(t, "value").count += 2;
    gen.yield(value.get());
    Runnable step = () -> self(t, "step").count++;
    step.run();
    Runnable plain = () -> count++;
    plain.run();
    Runnable down = () -> --self(t, "down").exact;
    down.run();
    Supplier<Object> before = () -> self(t, "before").exact++;
    gen.yield(before.get());
    Supplier<Object> nested =
        () -> self(t, "outer").count += self(t, "inner").count += self(t, "value").count;
    gen.yield(nested.get());
    Runnable block =
        () -> {
          int on = 1;
          self(t, "text").text += "x" + on;
          all.get(0).count *= 2;
          self(t, "block").count++;
          on = self(t, "postfix").count--;
          t.log("on " + on);
        };
    block.run();
    gen.yield(count + text + exact);
    Runnable none = () -> none(t).count += self(t, "never").count;
    try {
      none.run();
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    class Local {
      int on = 3;

      int update() {
        self(t, "local").count += on;
        return self(t, "local").count++;
      }
    }
    gen.yield(new Local().update());
    gen.yield(count);
  }

  private PrivateThroughVerbs self(Trace t, String name) {
    t.log("self " + name);
    return this;
  }

  private PrivateThroughVerbs none(Trace t) {
    t.log("none");
    return null;
  }

  private static final class Secret {
    private int count = 1;
    private boolean flag;

    private Secret self(Trace t) {
      t.log("secret");
      return this;
    }
  }

  @Resumable
  void privateType(AsyncYield<Object> gen, Trace t) {
    Secret secret = new Secret();
    Supplier<Integer> add = () -> secret.self(t).count += 2;
    gen.yield(add.get());
    Runnable step = () -> secret.self(t).count++;
    step.run();
    Supplier<Boolean> flag = () -> secret.self(t).flag |= true;
    gen.yield(flag.get());
    gen.yield(secret.count);
  }
}
