package dev.weft.it.harness;

import dev.weft.it.kit.Trace;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Values for what a program needs beside its scope and trace: parameters, sent values, the owner of
 * an instance template.
 */
final class Samples {
  private Samples() {}

  /** The arguments for parameters of these types. */
  static List<Object> of(Class<?>[] types, Trace trace) {
    List<Object> values = new ArrayList<>();
    for (Class<?> type : types) {
      values.add(type == Trace.class ? trace : of(type));
    }
    return values;
  }

  /** The value that every parameter of this type gets. */
  static Object of(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return 3;
    } else if (type == long.class || type == Long.class) {
      return 4L;
    } else if (type == double.class || type == Double.class) {
      return 1.5;
    } else if (type == char.class) {
      return 'x';
    } else if (type == boolean.class) {
      return true;
    } else if (type == int[].class) {
      return new int[] {5, 6, 7};
    } else if (type.isArray() && !type.getComponentType().isPrimitive()) {
      return new String[] {"p", "q"};
    } else if (type == List.class || type == Iterable.class) {
      return List.of("a", "b", "c");
    } else if (type.isAssignableFrom(String.class)) {
      return "s";
    }
    return instance(type);
  }

  /**
   * The value that is sent as number {@code index}: what the scope's second type argument wants.
   */
  static Object sent(Method template, int index) {
    Type scope = template.getGenericParameterTypes()[0];
    Type sent = ((ParameterizedType) scope).getActualTypeArguments()[1];
    return sent == Integer.class ? (Object) (10 * index + 10) : "sent" + index;
  }

  /**
   * An instance of the owner of a template: its {@code sample()} if it has one, else from its first
   * constructor.
   */
  static Object instance(Class<?> type) {
    try {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals("sample") && Modifier.isStatic(method.getModifiers())) {
          method.setAccessible(true);
          return method.invoke(null);
        }
      }
      if (type.isEnum()) {
        return type.getEnumConstants()[0];
      }
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(of(constructor.getParameterTypes(), null).toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("no sample of " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no sample of " + type, e);
    }
  }
}
