package dev.weft.benchmarks.delegation;

import java.util.Arrays;

/** Keeps the stack of machines that delegate to one another, and polls the innermost one. */
final class Driver {
  private static final int LEAST = 16;

  private Frame[] frames = new Frame[LEAST];
  private int size;

  Driver(Frame bottom) {
    push(bottom);
  }

  void push(Frame frame) {
    if (size == frames.length) {
      frames = Arrays.copyOf(frames, 2 * size);
    }
    frames[size++] = frame;
  }

  void pop() {
    frames[--size] = null;
  }

  /** The next element; null at the end. */
  Integer poll() {
    while (size > 0) {
      Integer element = frames[size - 1].poll(this);
      if (element != null) {
        return element;
      }
    }
    return null;
  }
}
