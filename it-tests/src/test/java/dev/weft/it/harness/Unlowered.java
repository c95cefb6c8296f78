package dev.weft.it.harness;

import dev.weft.Direct;
import dev.weft.it.kit.Trace;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The oracle's side: runs the template itself. */
final class Unlowered {
  private final Method template;
  private final Object owner;
  private final List<Object> arguments;

  private Unlowered(Program program, Trace trace) {
    this.template = program.oracle();
    this.owner = program.isStatic() ? null : Samples.instance(template.getDeclaringClass());
    Class<?>[] types = template.getParameterTypes();
    this.arguments = Samples.of(Arrays.copyOfRange(types, 1, types.length), trace);
  }

  static Object start(Program program, Trace trace) {
    Unlowered unlowered = new Unlowered(program, trace);
    return switch (program.kind()) {
      case YIELD -> Direct.<Object, Object>generator(unlowered::call);
      case EXCHANGE -> Direct.<Object, Object, Object>exchange(unlowered::call);
      case ASYNC_YIELD -> Direct.<Object, Object>asyncGenerator(unlowered::call);
      case ASYNC_EXCHANGE -> Direct.<Object, Object, Object>asyncExchange(unlowered::call);
      case AWAIT -> Direct.task(unlowered::call);
    };
  }

  private Object call(Object scope) {
    List<Object> all = new ArrayList<>(arguments);
    all.add(0, scope);
    return Calls.invoke(template, owner, all);
  }
}
