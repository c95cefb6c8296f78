package dev.weft.it.names.pub;

/** Has and inherits static members. */
public class Sub extends Hid {
  public static class Pick {
    public String toString() {
      return "Sub.Pick";
    }
  }

  public static final String SAME = "field";

  public static String SAME() {
    return "method";
  }

  private static String hidden = "private";

  static String max(int a, int b) {
    return "packageprivate";
  }

  public String abs(int i) {
    return "instance";
  }
}

class Hid extends Vis {
  public static String inheritedStatic() {
    return "inh";
  }

  public static final int INHERITED = 4;
}
