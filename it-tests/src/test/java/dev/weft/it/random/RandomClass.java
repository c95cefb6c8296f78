package dev.weft.it.random;

/** The source of a class with one template of each kind, all made of one seed. */
final class RandomClass {
  static final String PACKAGE = "dev.weft.it.random.made";

  private final Draw draw;
  private final String name;
  private final int size;

  /**
   * A class.
   *
   * @param size how many statements a template has, about
   */
  RandomClass(long seed, int size) {
    this.draw = new Draw(seed);
    this.name = "Random" + seed;
    this.size = size;
  }

  String binaryName() {
    return PACKAGE + "." + name;
  }

  String source() {
    StringBuilder text = new StringBuilder(HEAD.formatted(PACKAGE, name));
    for (Verbs.Kind kind : Verbs.Kind.values()) {
      text.append(templates(kind));
    }
    return text.append("}\n").toString();
  }

  private String templates(Verbs.Kind kind) {
    String owner = name + "." + name(kind);
    Listing out = new Listing();
    new Statements(draw, new Verbs(draw, kind, (owner + "Weft").replace('.', '_')), out, size)
        .body();
    return CLASS.formatted(
        name(kind),
        kind.delegateScope,
        kind.yields() ? "gen.yield(n);" : "t.log(\"sub \" + n);",
        kind.scope,
        out.written(),
        kind.scope,
        out.spelledOut());
  }

  private static String name(Verbs.Kind kind) {
    return "In" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase().replace("_", "");
  }

  private static final String HEAD =
      """
      package %s;

      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      import dev.weft.it.kit.*;
      import dev.weft.it.random.Kit;
      import java.io.IOException;
      import java.util.List;
      import java.util.function.Supplier;
      import java.util.stream.Stream;

      final class %s {

      """;

  private static final String CLASS =
      """
        static final class %s {
        @Resumable
        static int sub(%s gen, Trace t, int n) {
          t.log("sub " + n);
          try {
            %s
          } finally {
            t.log("end of sub " + n);
          }
          return n + 1;
        }

        @Resumable
        @SameAs("spelledOut")
        static String written(%s gen, Trace t) {
      %s  }

        @Resumable
        static String spelledOut(%s gen, Trace t) {
      %s  }
        }

      """;
}
