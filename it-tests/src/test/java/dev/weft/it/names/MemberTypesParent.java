package dev.weft.it.names;

/** Has a member class called like an heir. */
class MemberTypesParent {
  static class MemberTypes {
    String which() {
      return "the parent's";
    }

    @Override
    public String toString() {
      return "inherited";
    }
  }
}
