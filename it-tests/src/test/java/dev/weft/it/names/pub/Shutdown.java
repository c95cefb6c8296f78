package dev.weft.it.names.pub;

/** Called like a class of java.lang that nobody can name. */
public class Shutdown {
  public String toString() {
    return "Shut";
  }
}
