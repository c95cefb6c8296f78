package dev.weft.it.names;

import static dev.weft.it.names.pub.One.of;
import static dev.weft.it.names.pub.Sub.*;
import static dev.weft.it.names.pub.Sub.Pick;
import static dev.weft.it.names.pub.Sub.SAME;
import static dev.weft.it.names.pub.Two.of;
import static java.lang.Math.*;
import static java.util.Collections.*;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.names.pub.*;
import java.util.ArrayList;
import java.util.List;
import java.util.function.*;

/** Static imports of overloads of several classes, of inherited members, and in order. */
class StaticImports {
  @Resumable
  static void imports(Yield<Object> gen, Trace t) {
    gen.yield(max(1, 2));
    gen.yield(max(List.of(3, 4)));
    gen.yield(min(1.5, 2));
    gen.yield(of(1));
    gen.yield(of("s"));
    gen.yield(of(1, 2));
    gen.yield(inheritedStatic());
    gen.yield(INHERITED);
    gen.yield(new Nested().toString());
    gen.yield(new Pick().toString());
    gen.yield(new Shutdown().toString());
    gen.yield(SAME + SAME());
    gen.yield(emptyList().size() + abs(-3));
    Function<Object, Object> f =
        x -> {
          List<Integer> l = new ArrayList<>(List.of(3, 1));
          sort(l);
          return l.toString() + max(x.hashCode(), -1) * 0;
        };
    gen.yield(f.apply("q"));
    gen.yield(hidden);
  }

  static final String hidden = "StaticImports.hidden";
}
