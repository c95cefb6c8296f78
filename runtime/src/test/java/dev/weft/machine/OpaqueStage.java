package dev.weft.machine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Makes stages that are no futures: what they came to, only who registers is told. */
final class OpaqueStage {
  private OpaqueStage() {}

  /** A stage that does all a future does but to become one. */
  @SuppressWarnings("unchecked") // a proxy of that interface
  static <T> CompletionStage<T> of(CompletableFuture<T> future) {
    return (CompletionStage<T>)
        Proxy.newProxyInstance(
            OpaqueStage.class.getClassLoader(),
            new Class<?>[] {CompletionStage.class},
            (self, method, arguments) -> {
              if (method.getName().equals("toCompletableFuture")) {
                throw new UnsupportedOperationException();
              }
              try {
                return method.invoke(future, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
