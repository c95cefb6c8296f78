package dev.weft.it.newer;

/** What the programs of this package take apart. */
sealed interface Shape {
  record Point(int x, int y) {}

  record Circle(Point centre, double radius) implements Shape {}

  record Line(Point from, Point to) implements Shape {}

  record Box<T>(T content, String label) implements Shape {}

  record Pair<A, B>(A first, B second) {}

  /** One without components. */
  record Empty() implements Shape {}

  /** No record. */
  final class Blob implements Shape {
    @Override
    public String toString() {
      return "blob";
    }
  }

  /** Constants among the shapes. */
  enum Fixed implements Shape {
    UNIT,
    ZERO
  }

  /** Its accessor fails. */
  record Trap(int value) implements Shape {
    @Override
    public int value() {
      throw new IllegalStateException("trap");
    }
  }

  /** One of each. */
  static java.util.List<Shape> samples() {
    return java.util.List.of(
        new Circle(new Point(1, 2), 3.5),
        new Line(new Point(0, 0), new Point(4, 5)),
        new Box<>("text", "b"),
        new Box<>(7, "i"),
        new Box<>(new Pair<>(1, "one"), "p"),
        new Box<>(null, "n"),
        new Empty(),
        new Blob(),
        Fixed.UNIT,
        Fixed.ZERO);
  }
}
