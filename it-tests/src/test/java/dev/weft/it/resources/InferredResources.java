package dev.weft.it.resources;

import dev.weft.AsyncCloseable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;

/** Resources whose types only inference tells, or that source cannot write. */
final class InferredResources {
  private InferredResources() {}

  /** Something with a name, as well as a resource. */
  interface Named {
    default String named() {
      return "named " + this;
    }
  }

  /** One of two that have two supertypes in common. */
  static final class One implements AsyncCloseable, Named {
    private final AsyncResource resource;

    One(Trace t) {
      this.resource = new AsyncResource(t, "one");
    }

    @Override
    public CompletionStage<Void> closeAsync() {
      return resource.closeAsync();
    }

    @Override
    public String toString() {
      return "one";
    }
  }

  /** The other. */
  static final class Two implements AsyncCloseable, Named {
    @Override
    public CompletionStage<Void> closeAsync() {
      throw new AssertionError("not opened");
    }
  }

  /** Holds a resource. */
  static final class Box<T> {
    final T content;

    Box(T content) {
      this.content = content;
    }

    T content() {
      return content;
    }
  }

  static <T> T same(T value) {
    return value;
  }

  @Resumable
  static void fieldOfATypeVariable(Await async, Trace t) {
    Box<AsyncResource> box = new Box<>(new AsyncResource(t, "field"));
    try (box.content) {
      t.log("no verb");
    }
    Box<Resource> plain = new Box<>(new Resource(t, "plain"));
    try (plain.content) {
      t.log("no verb " + async.await(t.later("x", 1)));
    }
    t.log("after");
  }

  @Resumable
  static void ofGenericCalls(AsyncYield<String> gen, Trace t) {
    try (var r = same(new AsyncResource(t, "same"));
        var s = same(gen.await(AsyncResource.open(t, "later")))) {
      gen.yield(r + " " + s);
    }
    try (var r = new Box<>(new AsyncResource(t, "boxed")).content()) {
      t.log("no verb " + r);
    }
  }

  @Resumable
  static void ofTwoTypes(AsyncYield<String> gen, Trace t) {
    boolean first = t.note("first", true);
    try (var r = first ? new One(t) : new Two()) {
      t.log(r.named());
    }
    try (var r = first ? new One(t) : new Two()) {
      t.log(r.named());
      gen.yield("in");
    }
    gen.yield("after");
  }

  @Resumable
  @SuppressWarnings("unchecked") // the only T there is
  static <T extends Named & AsyncCloseable> void ofATypeVariable(AsyncYield<String> gen, Trace t) {
    T resource = (T) (Object) new One(t);
    try (resource) {
      t.log(resource.named());
    }
    try (var same = same((T) (Object) new One(t))) {
      t.log(same.named());
      gen.yield("in");
    }
  }
}
