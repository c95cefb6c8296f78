package dev.weft.it.random;

/** The types of variables and expressions. */
enum Type {
  INT("int", "Integer"),
  LONG("long", "Long"),
  DOUBLE("double", "Double"),
  CHAR("char", "Character"),
  BYTE("byte", "Byte"),
  BOOLEAN("boolean", "Boolean"),
  INTEGER("Integer", "Integer"),
  STRING("String", "String");

  final String text;
  final String boxed;

  Type(String text, String boxed) {
    this.text = text;
    this.boxed = boxed;
  }

  boolean isNumeric() {
    return this != BOOLEAN && this != STRING;
  }
}
