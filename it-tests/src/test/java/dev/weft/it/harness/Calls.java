package dev.weft.it.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Reflective calls whose exceptions leave as they are. */
final class Calls {
  private Calls() {}

  static Object invoke(Method method, Object receiver, List<Object> arguments) {
    method.setAccessible(true);
    try {
      return method.invoke(receiver, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw Calls.<RuntimeException>asIs(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // the point: checked exceptions too
  private static <X extends Throwable> X asIs(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
