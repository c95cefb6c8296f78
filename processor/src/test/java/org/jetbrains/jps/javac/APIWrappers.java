package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What IntelliJ's builder has by this name: a proxy around the environment, and the way to take it
 * off.
 */
public final class APIWrappers {
  private APIWrappers() {}

  /** A proxy around an environment. */
  public static ProcessingEnvironment wrap(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            APIWrappers.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Handler(environment));
  }

  /** What a proxy wraps, or the object itself. */
  public static <T> T unwrap(Class<? extends T> type, Object object) {
    return type.cast(
        Proxy.isProxyClass(object.getClass())
                && Proxy.getInvocationHandler(object) instanceof Handler handler
            ? handler.inner()
            : object);
  }

  private record Handler(Object inner) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(inner, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
