package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What test_generators has of references, for machines; a generator run through Direct is held by
 * its thread until it ends.
 */
final class ReferencesTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void takesItself(Exchange<Object, Object> gen, Trace t) {
    try {
      Object self = gen.yield(null);
      gen.yield(1);
      t.log("goes on with " + self);
    } finally {
      t.log("finalized");
    }
  }

  @Resumable
  static void holds(Yield<Object> gen, Supplier<?> source, Trace t) {
    Object held = source.get();
    gen.yield(null);
    t.log("holds " + held);
  }

  @Resumable
  static void yieldsItself(Yield<Object> gen, Supplier<?> self) {
    while (true) {
      gen.yield(self.get());
    }
  }

  /**
   * FinalizationTest.test_refcycle: one that holds itself is collected. Unlike CPython's, its
   * finally does not run: who wants that, closes it.
   */
  @Test
  void aCycle() throws InterruptedException {
    Collected.await(sentToItself());
    assertThat(trace.events()).isEmpty();
  }

  private WeakReference<Object> sentToItself() {
    Generator<Object, Object, Void> generator = ReferencesTestWeft.takesItself(trace);
    generator.advance();
    generator.send(generator);
    return new WeakReference<>(generator);
  }

  /** GeneratorCloseTest.test_close_releases_frame_locals. */
  @Test
  void aClosedOneReleasesItsLocals() throws InterruptedException {
    Object[] source = {new Object()};
    WeakReference<Object> held = new WeakReference<>(source[0]);
    Generator<Object, Void, Void> generator = ReferencesTestWeft.holds(() -> source[0], trace);
    generator.next();
    source[0] = null;
    System.gc();
    assertThat(held.get()).isNotNull();
    generator.close();
    Collected.await(held);
    Reference.reachabilityFence(generator);
  }

  /** "weakref": a generator has weak references, and works as before. */
  @Test
  void aWeakReference() {
    Generator<Object, Void, Void> generator = ReferencesTestWeft.holds(() -> "foo", trace);
    WeakReference<Generator<Object, Void, Void>> reference = new WeakReference<>(generator);
    assertThat(reference.get() == generator).isTrue();
    assertThat(reference.get().advance()).isTrue();
    Reference.reachabilityFence(generator);
  }

  /** "refleaks": one that yields itself. */
  @Test
  void oneThatYieldsItself() throws InterruptedException {
    Collected.await(yieldingItself());
  }

  private static WeakReference<Object> yieldingItself() {
    Object[] self = new Object[1];
    Generator<Object, Void, Void> generator = ReferencesTestWeft.yieldsItself(() -> self[0]);
    self[0] = generator;
    assertThat(generator.next()).isSameAs(generator);
    return new WeakReference<>(generator);
  }
}
