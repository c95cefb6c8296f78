package dev.weft.processor.javac.syntax;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds javac's own processing environment behind the ones that IntelliJ and Gradle hand to
 * processors.
 */
public final class Unwrapping {
  private static final int DEEPEST = 8;

  private Unwrapping() {}

  /** The first answer that the environment, or one it wraps, gives to a question. */
  public static <T> Optional<T> first(
      ProcessingEnvironment environment, Function<ProcessingEnvironment, Optional<T>> question) {
    Deque<ProcessingEnvironment> candidates = new ArrayDeque<>();
    candidates.add(environment);
    for (int tried = 0; tried < DEEPEST && !candidates.isEmpty(); tried++) {
      ProcessingEnvironment candidate = candidates.remove();
      Optional<T> answer = question.apply(candidate);
      if (answer.isPresent()) return answer;
      intellij(candidate).ifPresent(candidates::add);
      gradle(candidate).ifPresent(candidates::add);
    }
    return Optional.empty();
  }

  /** IntelliJ's builder wraps in a proxy, and publishes this way of taking it off. */
  private static Optional<ProcessingEnvironment> intellij(ProcessingEnvironment proxy) {
    ClassLoader loader = proxy.getClass().getClassLoader();
    if (loader == null) return Optional.empty();
    try {
      Method unwrap =
          loader
              .loadClass("org.jetbrains.jps.javac.APIWrappers")
              .getDeclaredMethod("unwrap", Class.class, Object.class);
      Object inner = unwrap.invoke(null, ProcessingEnvironment.class, proxy);
      return inner != proxy && inner instanceof ProcessingEnvironment environment
          ? Optional.of(environment)
          : Optional.empty();
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException notIntellij) {
      return Optional.empty();
    }
  }

  /**
   * Gradle's incremental compiler wraps in a class whose field {@code delegate} holds the real one.
   */
  private static Optional<ProcessingEnvironment> gradle(ProcessingEnvironment wrapper) {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      Optional<ProcessingEnvironment> delegate = delegate(wrapper, type);
      if (delegate.isPresent()) return delegate;
    }
    return Optional.empty();
  }

  private static Optional<ProcessingEnvironment> delegate(
      ProcessingEnvironment wrapper, Class<?> type) {
    try {
      Field field = type.getDeclaredField("delegate");
      return field.trySetAccessible() && field.get(wrapper) instanceof ProcessingEnvironment inner
          ? Optional.of(inner)
          : Optional.empty();
    } catch (NoSuchFieldException | IllegalAccessException notGradle) {
      return Optional.empty();
    }
  }
}
