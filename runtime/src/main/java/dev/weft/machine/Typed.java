package dev.weft.machine;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.Generator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value kept as an object back at the type of the expression it came from, which a witness
 * tells: a lambda that is compiled and never called. Overload resolution on the outside then picks
 * what it would have picked for the expression itself (JLS 15.12.2).
 */
public final class Typed {
  private Typed() {}

  /** The value at the witness's type. */
  @SuppressWarnings({
    "unchecked",
    "NullAway"
  }) // the value is one that the witness's expression gave
  public static <T extends @Nullable Object> T as(@Nullable Object value, Witness<T> type) {
    return (T) value;
  }

  /** The value as an int. */
  public static int as(@Nullable Object value, IntWitness type) {
    return Unbox.toInt(value);
  }

  /** The value as a long. */
  public static long as(@Nullable Object value, LongWitness type) {
    return Unbox.toLong(value);
  }

  /** The value as a double. */
  public static double as(@Nullable Object value, DoubleWitness type) {
    return Unbox.toDouble(value);
  }

  /** The value as a float. */
  public static float as(@Nullable Object value, FloatWitness type) {
    return Unbox.toFloat(value);
  }

  /** The value as a short; a constant int beside others of that type is one (JLS 15.25.2). */
  public static short as(@Nullable Object value, ShortWitness type) {
    return value instanceof Integer constant ? (short) (int) constant : Unbox.toShort(value);
  }

  /** The value as a byte; a constant int beside others of that type is one (JLS 15.25.2). */
  public static byte as(@Nullable Object value, ByteWitness type) {
    return value instanceof Integer constant ? (byte) (int) constant : Unbox.toByte(value);
  }

  /** The value as a char; a constant int beside others of that type is one (JLS 15.25.2). */
  public static char as(@Nullable Object value, CharWitness type) {
    return value instanceof Integer constant ? (char) (int) constant : Unbox.toChar(value);
  }

  /** The value as a boolean. */
  public static boolean as(@Nullable Object value, BooleanWitness type) {
    return Unbox.toBoolean(value);
  }

  /**
   * An initializer that a variable's declaration calls, and whose type tells that of the variable.
   *
   * @param initializer the initializer
   * @return the same
   */
  public static <T extends @Nullable Object> Initializer<T> initializer(
      Initializer<T> initializer) {
    return initializer;
  }

  /** The type of what awaiting a stage gives; never called. */
  public static <R extends @Nullable Object> R resultOf(CompletionStage<R> stage) {
    throw witnessCalled();
  }

  /** The type of a generator's result; never called. */
  public static <R extends @Nullable Object> R resultOf(Generator<?, ?, R> generator) {
    throw witnessCalled();
  }

  /** The type of an asynchronous generator's result; never called. */
  public static <R extends @Nullable Object> R resultOf(AsyncGenerator<?, ?, R> generator) {
    throw witnessCalled();
  }

  /** The type of an asynchronous source's elements; never called. */
  public static <T extends @Nullable Object> T elementOf(AsyncIterable<T> source) {
    throw witnessCalled();
  }

  /** The type of a publisher's elements; never called. */
  public static <T extends @Nullable Object> T elementOf(Flow.Publisher<T> source) {
    throw witnessCalled();
  }

  /** A value of whatever type is wanted; never called. */
  public static <T extends @Nullable Object> T any() {
    throw witnessCalled();
  }

  /**
   * A value where a type is expected of it that the field it goes to does not have: so a function
   * is one of that type (JLS 15.27.3).
   *
   * @param value the value
   * @return the same
   */
  public static <T extends @Nullable Object> T of(T value) {
    return value;
  }

  private static AssertionError witnessCalled() {
    return new AssertionError("a witness is never called");
  }
}
