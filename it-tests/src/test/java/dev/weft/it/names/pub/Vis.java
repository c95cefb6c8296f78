package dev.weft.it.names.pub;

/** Has a member class. */
public class Vis {
  public static class Nested {
    public String toString() {
      return "Nested";
    }
  }
}
