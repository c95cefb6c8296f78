package dev.weft.it.harness;

import dev.weft.Direct;
import dev.weft.it.kit.Trace;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The oracle's side: runs the template itself. */
final class Unlowered {
  private Unlowered() {}

  static Object start(Program program, Trace trace) {
    Method template = program.oracle();
    Object owner = program.isStatic() ? null : Samples.instance(template.getDeclaringClass());
    return switch (program.kind()) {
      case YIELD -> Direct.generator(gen -> call(template, owner, gen, trace));
      case EXCHANGE -> Direct.exchange(gen -> call(template, owner, gen, trace));
      case ASYNC_YIELD -> Direct.asyncGenerator(gen -> call(template, owner, gen, trace));
      case ASYNC_EXCHANGE -> Direct.asyncExchange(gen -> call(template, owner, gen, trace));
      case AWAIT -> Direct.task(gen -> call(template, owner, gen, trace));
    };
  }

  private static Object call(Method template, Object owner, Object scope, Trace trace) {
    Class<?>[] types = template.getParameterTypes();
    List<Object> arguments = new ArrayList<>();
    arguments.add(scope);
    for (int i = 1; i < types.length; i++) {
      arguments.add(types[i] == Trace.class ? trace : Samples.of(types[i]));
    }
    return Calls.invoke(template, owner, arguments);
  }
}
