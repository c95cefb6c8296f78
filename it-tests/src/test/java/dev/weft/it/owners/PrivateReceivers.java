package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Private members of what only the kind of an expression tells the class of. */
final class PrivateReceivers {
  private int secret = 1;

  private static final class Node {
    private Node next;
    private int value;

    private Node(int value, Node next) {
      this.value = value;
      this.next = next;
    }

    private int twice() {
      return value * 2;
    }

    @Override
    public String toString() {
      return "node " + value;
    }
  }

  private class Inner {
    private final int value;

    private Inner(int value) {
      this.value = value;
    }

    private int plus(int x) {
      return value + x;
    }
  }

  @Resumable
  void inner(AsyncYield<Object> gen, Trace t) {
    gen.yield(new Inner(1).plus(gen.await(t.later(1))));
    gen.yield(this.new Inner(2).plus(gen.await(t.later(1))));
    gen.yield(new PrivateReceivers().new Inner(3).plus(gen.await(t.later(1))));
    Function<PrivateReceivers, Inner> made = owner -> owner.new Inner(4);
    gen.yield(made.apply(this).plus(1) + Inner.class.cast(made.apply(this)).value);
  }

  @Resumable
  static void values(AsyncYield<Object> gen, Trace t, int n) {
    Node node = new Node(1, new Node(2, null));
    Node[] array = {node};
    gen.yield(t.note("node", node).twice());
    t.note("node", node).value += gen.await(t.later(1));
    gen.yield(t.note("node", node).value++);
    gen.yield(
        (switch (n) {
              case 3 -> node;
              default -> new Node(4, null);
            })
            .twice());
    gen.yield((n < 2 ? null : node).value);
    gen.yield(array.clone()[0].next.twice());
  }

  @Resumable
  static void ofClassesOfTheBody(Yield<Object> gen, Trace t) {
    enum Kind {
      ONE;
      final Node node = new Node(5, null);

      Node node() {
        return node;
      }
    }
    interface Source {
      Node get();
    }
    gen.yield(Kind.ONE.node.value + Kind.ONE.node().twice());
    gen.yield(
        new Source() {
          @Override
          public Node get() {
            return new Node(6, null);
          }
        }.get().value);
    record Named(int value, Node next) {}
    Named named = new Named(1, new Node(7, null));
    gen.yield(named.value() + named.value + named.next().twice() + named.next.value);
    var all = List.of(named);
    gen.yield(all.get(0).next().value + all.get(0).value);
  }

  @Resumable
  void ofAnonymousClasses(Yield<Object> gen, Trace t) {
    var here =
        new Object() {
          final PrivateReceivers owner = PrivateReceivers.this;
          final Node head = new Node(1, new Node(2, null));

          List<Node> all() {
            return List.of(head);
          }
        };
    here.owner.secret += 3;
    gen.yield(here.owner.secret++);
    here.head.next.value = 7;
    gen.yield(here.head.next.twice() + here.all().get(0).value);
    for (var node = here.head; node != null; node = node.next) {
      gen.yield(node.twice());
    }
    Supplier<Integer> inside = () -> here.head.next.value;
    gen.yield(
        inside.get()
            + new Object() {
              final Node head = here.head;
            }.head.value);
  }

  private static <T> T same(T value) {
    return value;
  }

  private enum Suit {
    HEARTS,
    SPADES;

    private int code() {
      return ordinal() + 1;
    }
  }

  @Resumable
  static void throughGenericCalls(AsyncYield<Object> gen, Trace t) {
    gen.yield(List.of(Suit.values()).get(gen.await(t.later(1))).code());
    gen.yield(List.of(Suit.values()).get(0).code());
    Node node = new Node(4, null);
    gen.yield(Stream.of(node).map(PrivateReceivers::same).toList().get(0).value);
    gen.yield(
        new ArrayList<Node>() {
          {
            add(node);
          }
        }.get(0).value++);
    gen.yield(
        new Supplier<Node>() {
          @Override
          public Node get() {
            return node;
          }
        }.get().value);
  }

  @Resumable
  static void behindAnonymousVariables(AsyncYield<Object> gen, Trace t) {
    var nodes =
        new ArrayList<Node>() {
          private int added;

          @Override
          public boolean add(Node node) {
            added++;
            return super.add(node);
          }
        };
    nodes.add(new Node(gen.await(t.later(5)), null));
    gen.yield(nodes.get(0).value + nodes.added);
    nodes.get(0).value += gen.await(t.later(1));
    var given =
        new Supplier<Node>() {
          @Override
          public Node get() {
            return nodes.get(0);
          }
        };
    gen.yield(given.get().value++ + gen.await(t.later(2)));
    gen.yield(given.get().value);
  }
}
