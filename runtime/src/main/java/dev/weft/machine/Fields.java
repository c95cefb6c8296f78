package dev.weft.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Fields that several threads race for. */
final class Fields {
  private Fields() {}

  /** What sets a field of the class that looks it up in one piece. */
  static VarHandle handle(MethodHandles.Lookup lookup, String name, Class<?> type) {
    try {
      return lookup.findVarHandle(lookup.lookupClass(), name, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
