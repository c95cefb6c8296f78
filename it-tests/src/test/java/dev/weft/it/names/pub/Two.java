package dev.weft.it.names.pub;

/** Other overloads. */
public class Two {
  public static String of(String i) {
    return "Two.of" + i;
  }
}
