package dev.weft.it.random;

/** Writes what only the scope of a kind of template offers. */
final class Verbs {
  /** The kinds of template, by their scope. */
  enum Kind {
    YIELD("Yield<Object>", "Yield<Object>"),
    EXCHANGE("Exchange<Object, String>", "Exchange<Object, String>"),
    ASYNC_YIELD("AsyncYield<Object>", "Yield<Object>"),
    ASYNC_EXCHANGE("AsyncExchange<Object, String>", "Exchange<Object, String>"),
    AWAIT("Await", "Await");

    final String scope;

    /** The scope of the template that this kind delegates to. */
    final String delegateScope;

    Kind(String scope, String delegateScope) {
      this.scope = scope;
      this.delegateScope = delegateScope;
    }

    boolean yields() {
      return this != AWAIT;
    }

    boolean awaits() {
      return this != YIELD && this != EXCHANGE;
    }

    boolean isSent() {
      return this == EXCHANGE || this == ASYNC_EXCHANGE;
    }
  }

  private final Draw draw;
  private final Kind kind;
  private final String facade;

  Verbs(Draw draw, Kind kind, String facade) {
    this.draw = draw;
    this.kind = kind;
    this.facade = facade;
  }

  Kind kind() {
    return kind;
  }

  /** A verb as an expression of a type: of what it is given, where there is a choice. */
  String value(Type type, String value) {
    if (kind.awaits() && draw.chance(60)) {
      return "gen.await(t.<" + type.boxed + ">later(\"" + draw.name("f") + "\", " + value + "))";
    }
    if (kind.isSent() && type == Type.STRING) {
      return "(\"\" + gen.yield(" + value + "))";
    }
    if (kind.isSent() && type == Type.BOOLEAN) {
      return "(gen.yield(" + value + ") == null)";
    }
    if (kind.yields() && type == Type.INT) {
      return delegation(value);
    }
    if (kind == Kind.AWAIT && type == Type.INT) {
      return "gen.await(" + facade + ".sub(t, " + value + "))";
    }
    return value;
  }

  /** A delegation whose value is an int. */
  String delegation(String argument) {
    return "gen.yieldAll(" + facade + ".sub(t, " + argument + "))";
  }

  /** A verb as a statement. */
  String statement(String value) {
    if (!kind.yields()) {
      return "gen.await(t.later(\"" + draw.name("f") + "\", " + value + "));";
    }
    switch (draw.below(kind.awaits() ? 10 : 7)) {
      case 3:
        return "gen.yieldAll(new Logged<>(t, Arrays.asList(" + value + ", 9)).iterator());";
      case 0:
        return "gen.yieldAll(Arrays.asList(" + value + ", \"" + draw.name("e") + "\"));";
      case 1:
        return "gen.yieldAll(Stream.of(\""
            + draw.name("e")
            + "\", "
            + value
            + ").onClose(() -> t.log(\"stream closed\")));";
      case 2:
        return delegation("1") + ";";
      case 7:
        return "gen.await(t.later(\"" + draw.name("f") + "\", " + value + "));";
      case 8:
        return "gen.yieldAll(new Source<>(t, \"" + draw.name("src") + "\", List.of(1, 2)));";
      default:
        return "gen.yield(" + value + ");";
    }
  }
}
