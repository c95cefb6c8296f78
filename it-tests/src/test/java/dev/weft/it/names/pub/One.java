package dev.weft.it.names.pub;

/** Some overloads. */
public class One {
  public static String of(int i) {
    return "One.of" + i;
  }

  public static String of(int i, int j) {
    return "One.of2";
  }
}
