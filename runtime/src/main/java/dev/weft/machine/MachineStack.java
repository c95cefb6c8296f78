package dev.weft.machine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stack of machines that grows at either end. */
abstract class MachineStack {
  private static final int LEAST = 4;

  /**
   * Has room at both ends once it has grown at the bottom. Not circular: the length of the array
   * would be one more load that each step has to wait for.
   */
  private Machine<?>[] items = new Machine<?>[LEAST];

  /** Index in the array of the bottom. */
  private int head;

  int size;

  /** A stack of one. */
  MachineStack(Machine<?> bottom) {
    push(bottom);
  }

  final Machine<?> get(int index) {
    return items[head + index];
  }

  final Machine<?> bottom() {
    return get(0);
  }

  final Machine<?> top() {
    return get(size - 1);
  }

  final void push(Machine<?> machine) {
    if (head + size == items.length) {
      grow(head);
    }
    items[head + size++] = machine;
  }

  final void pushBottom(Machine<?> machine) {
    if (head == 0) {
      grow(1);
    }
    items[--head] = machine;
    size++;
  }

  /** Drops the top; the new one. */
  @SuppressWarnings("NullAway") // beyond the size there is nothing
  final Machine<?> pop() {
    items[head + --size] = null;
    if (size < items.length >> 3) {
      resize(items.length >> 1, head);
    }
    return top();
  }

  /** Makes room at the end that has none, and at both if there is to be some at the bottom. */
  private void grow(int bottom) {
    resize(size > items.length >> 1 ? 2 * items.length : items.length, bottom);
  }

  private void resize(int wanted, int bottom) {
    int length = Math.max(wanted, LEAST);
    Machine<?>[] copy = new Machine<?>[length];
    int start = bottom == 0 ? 0 : (length - size) / 2;
    System.arraycopy(items, head, copy, start, size);
    items = copy;
    head = start;
  }

  final int indexOf(Machine<?> machine) {
    if (get(0) == machine) {
      return 0;
    }
    int index = size - 1;
    while (index > 0 && get(index) != machine) {
      index--;
    }
    return index;
  }

  /**
   * The machines, the bottom first, as far as a thread can see that does not run them: best effort.
   */
  final List<Machine<?>> seen() {
    @Nullable Machine<?> @Nullable [] array = items;
    if (array == null) return List.of(); // the stack is seen before what it is made with (JLS 17.5)
    int start = head;
    int count = Math.min(size, array.length);
    List<Machine<?>> machines = new ArrayList<>(Math.max(count, 0));
    for (int i = 0; i < count; i++) {
      Machine<?> machine = array[Math.min(start + i, array.length - 1)];
      if (machine != null) {
        machines.add(machine);
      }
    }
    return machines;
  }
}
