package dev.weft.it.harness;

import dev.weft.it.kit.Trace;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The generated side: starts a program through its facade. */
final class Machine {
  private Machine() {}

  static Object start(Program program, Trace trace) {
    Method template = program.template();
    List<Class<?>> types = new ArrayList<>(List.of(template.getParameterTypes()));
    types.remove(0);
    List<Object> arguments = Samples.of(types.toArray(Class<?>[]::new), trace);
    if (!Modifier.isStatic(template.getModifiers())) {
      types.add(0, template.getDeclaringClass());
      arguments.add(0, Samples.instance(template.getDeclaringClass()));
    }
    try {
      Class<?> owner = template.getDeclaringClass();
      Class<?> facade = Class.forName(facadeName(owner), true, owner.getClassLoader());
      Method method = facade.getDeclaredMethod(template.getName(), types.toArray(Class<?>[]::new));
      return Calls.invoke(method, null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no facade of " + program, e);
    }
  }

  private static String facadeName(Class<?> owner) {
    StringBuilder name = new StringBuilder(owner.getSimpleName());
    for (Class<?> outer = owner.getDeclaringClass();
        outer != null;
        outer = outer.getDeclaringClass()) {
      name.insert(0, outer.getSimpleName() + "_");
    }
    return owner.getPackageName() + "." + name + "Weft";
  }
}
