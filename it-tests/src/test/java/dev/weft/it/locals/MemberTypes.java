package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Members whose types are classes inside of classes that the body declares. */
final class MemberTypes {
  private static String text(Object value) {
    return "object " + value;
  }

  private static String text(String value) {
    return "string " + value;
  }

  @Resumable
  static void ofPlainClasses(AsyncYield<Object> gen, Trace t) {
    class Graph {
      class Node {
        String name;
        Node next;
      }

      record Edge(int weight) {}

      final Node first = new Node();
      final Node[] all = {first};
      Edge edge = new Edge(1);

      Node next(String name) {
        Node made = new Node();
        made.name = name;
        return made;
      }
    }
    Graph graph = new Graph();
    graph.first.name = gen.await(t.later("first"));
    graph.first.next = graph.next(gen.await(t.later("second")));
    graph.next("third").name += gen.await(t.later("more"));
    graph.all[gen.await(t.later(0))].name += gen.await(t.later("!"));
    gen.yield(graph.first.name + text(graph.first.next.name));
    gen.yield(graph.edge.weight() + gen.await(t.later(2)));
    graph.edge = new Graph.Edge(gen.await(t.later(3)));
    gen.yield(graph.edge);
  }

  @Resumable
  static void ofGenericClasses(AsyncYield<Object> gen, Trace t) {
    class Chain<T> {
      class Link {
        T value;
        Link next;
      }

      static class Count {
        int links;
      }

      final Link first = new Link();
      final Count count = new Count();

      Link add(T value) {
        Link made = new Link();
        made.value = value;
        made.next = first.next;
        first.next = made;
        count.links++;
        return made;
      }
    }
    Chain<String> chain = new Chain<>();
    chain.first.value = gen.await(t.later("first"));
    chain.count.links += gen.await(t.later(2));
    chain.add("second").value += gen.await(t.later("!"));
    gen.yield(text(chain.first.value) + gen.await(t.later(1)));
    gen.yield(text(chain.first.next.value).concat(gen.await(t.later("?"))) + chain.count.links);
    var inferred = chain.add("inferred");
    gen.yield(text(inferred.value) + gen.await(t.later(2)));
    Chain<String>.Link declared = chain.first.next;
    gen.yield(text(declared.value) + gen.await(t.later(3)));
    List<Chain<String>.Link> links = new ArrayList<>(List.of(declared, inferred));
    for (var link : links) {
      gen.yield(text(link.value) + gen.await(t.later(4)));
    }
    gen.yield(text(links.get(0).value) + gen.await(t.later(5)));
  }
}
