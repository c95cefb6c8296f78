package dev.weft.machine;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a for-each loop with a suspension inside runs over (JLS 14.14.2): the expression is
 * evaluated once, each element of an array is read at its turn. Each method throws
 * NullPointerException on null.
 */
public final class Loops {
  private Loops() {}

  /** The iterator of an iterable. */
  public static Iterator<?> iterator(Iterable<?> elements) {
    return elements.iterator();
  }

  /** The elements of an array. */
  public static Iterator<?> iterator(@Nullable Object[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(int[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(long[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(double[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(float[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(short[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(byte[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(char[] elements) {
    return new Elements(elements);
  }

  /** The elements of an array, boxed. */
  public static Iterator<?> iterator(boolean[] elements) {
    return new Elements(elements);
  }

  /** Walks an array of any kind. */
  private static final class Elements implements Iterator<@Nullable Object> {
    private final Object array;
    private final int length;
    private int next;

    Elements(Object array) {
      this.array = Objects.requireNonNull(array);
      this.length = Array.getLength(array);
    }

    @Override
    public boolean hasNext() {
      return next < length;
    }

    @Override
    public @Nullable Object next() {
      if (next >= length) {
        throw new NoSuchElementException();
      }
      return Array.get(array, next++);
    }
  }
}
