package dev.weft.it.random;

/** The types of variables and expressions. */
enum Type {
  INT("int", "Integer"),
  STRING("String", "String"),
  BOOLEAN("boolean", "Boolean"),
  LONG("long", "Long"),
  DOUBLE("double", "Double"),
  CHAR("char", "Character"),
  BYTE("byte", "Byte"),
  SHORT("short", "Short"),
  FLOAT("float", "Float"),
  INTEGER("Integer", "Integer"),
  LONG_OBJECT("Long", "Long"),
  CHARACTER("Character", "Character");

  final String text;
  final String boxed;

  Type(String text, String boxed) {
    this.text = text;
    this.boxed = boxed;
  }

  boolean isNumeric() {
    return this != BOOLEAN && this != STRING;
  }

  /** Whether it is a type, or the box of one, that constants of type int may be converted to. */
  boolean isNarrow() {
    return this == CHAR || this == BYTE || this == SHORT || this == CHARACTER;
  }

  boolean isBox() {
    return this == INTEGER || this == LONG_OBJECT || this == CHARACTER;
  }

  /** What the values of a box are. */
  Type unboxed() {
    return switch (this) {
      case INTEGER -> INT;
      case LONG_OBJECT -> LONG;
      case CHARACTER -> CHAR;
      default -> this;
    };
  }
}
