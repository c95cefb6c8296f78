package dev.weft.machine;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Generator;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a machine of whatever can be delegated to; a machine is taken as it is. */
final class Delegates {
  /** Where the machines made here are suspended at an element. */
  static final int SUSPENDED = 1;

  private Delegates() {}

  static Machine<?> of(Generator<?, ?, ?> generator) {
    return Objects.requireNonNull(generator) instanceof GeneratorMachine<?, ?, ?> machine
        ? machine
        : new GeneratorSource(generator);
  }

  static Machine<?> of(Iterable<?> elements) {
    return of(elements.iterator());
  }

  static Machine<?> of(Iterator<?> elements) {
    if (elements instanceof Generator<?, ?, ?> generator) {
      return of(generator);
    }
    AutoCloseable closeable = elements instanceof AutoCloseable resource ? resource : null;
    return new ElementSource(Objects.requireNonNull(elements), closeable, false);
  }

  static Machine<?> of(Stream<?> elements) {
    return new ElementSource(elements.iterator(), elements, true);
  }

  static Machine<?> of(AsyncGenerator<?, ?, ?> generator) {
    return Objects.requireNonNull(generator) instanceof AsyncGeneratorMachine<?, ?, ?> machine
        ? machine
        : new AsyncGeneratorSource(generator);
  }

  static Machine<?> of(AsyncIterable<?> elements) {
    AsyncIterator<?> iterator = elements.iterator();
    return iterator instanceof AsyncGenerator<?, ?, ?> generator
        ? of(generator)
        : new AsyncElementSource(Objects.requireNonNull(iterator));
  }

  /** A machine that has begun, driven by its public methods since it is in a stack of others. */
  static Machine<?> foreign(Machine<?> machine) {
    Machine<?> source =
        machine instanceof GeneratorMachine<?, ?, ?> generator
            ? new GeneratorSource(generator)
            : new AsyncGeneratorSource((AsyncGeneratorMachine<?, ?, ?>) machine);
    source.state = SUSPENDED;
    return source;
  }
}
