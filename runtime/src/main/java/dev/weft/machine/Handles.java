package dev.weft.machine;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Method handles to members that a template's body may use and source elsewhere may not: private
 * ones, inherited protected ones, and those of a superclass. Looked up once, on behalf of the
 * template's own class, from the same module.
 *
 * <p>Called from static initializers of generated classes; a member that is missing is a {@link
 * LinkageError}, since the classes were then compiled apart.
 */
public final class Handles {
  private Handles() {}

  /** A handle lookup that may fail. */
  @FunctionalInterface
  private interface Finder {
    MethodHandle find(Lookup in) throws ReflectiveOperationException;
  }

  private static MethodHandle find(Lookup caller, Class<?> owner, Finder finder) {
    try {
      return finder.find(MethodHandles.privateLookupIn(owner, caller)).asFixedArity();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("compiled apart from " + owner.getName() + ": " + e.getMessage(), e);
    }
  }

  /**
   * A class that source cannot name, since it is private.
   *
   * @param caller the lookup of the generated class
   * @param name its name, as {@link Class#forName(String)} takes it
   * @return the class, not initialized
   */
  public static Class<?> type(Lookup caller, String name) {
    try {
      return Class.forName(name, false, caller.lookupClass().getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError("compiled apart from " + name, e);
    }
  }

  /**
   * An instance method.
   *
   * @param caller the lookup of the generated class
   * @param owner the class whose body may call it
   * @param declaring the class that declares it
   * @param name its name
   * @param result its erased result
   * @param parameters its erased parameters
   * @return the handle, the instance first
   */
  public static MethodHandle method(
      Lookup caller,
      Class<?> owner,
      Class<?> declaring,
      String name,
      Class<?> result,
      Class<?>... parameters) {
    MethodType type = MethodType.methodType(result, parameters);
    return find(caller, owner, in -> in.findVirtual(site(owner, declaring), name, type));
  }

  /**
   * Members of a class that the owner cannot name are found through the owner, which inherits them.
   */
  private static Class<?> site(Class<?> owner, Class<?> declaring) {
    boolean nameable =
        Modifier.isPublic(declaring.getModifiers())
            || declaring.getPackageName().equals(owner.getPackageName());
    return nameable ? declaring : owner;
  }

  /** A static method; see {@link #method}. */
  public static MethodHandle staticMethod(
      Lookup caller,
      Class<?> owner,
      Class<?> declaring,
      String name,
      Class<?> result,
      Class<?>... parameters) {
    MethodType type = MethodType.methodType(result, parameters);
    return find(caller, owner, in -> in.findStatic(declaring, name, type));
  }

  /** A method as {@code super.name()} in the owner calls it; see {@link #method}. */
  public static MethodHandle superMethod(
      Lookup caller,
      Class<?> owner,
      Class<?> declaring,
      String name,
      Class<?> result,
      Class<?>... parameters) {
    MethodType type = MethodType.methodType(result, parameters);
    return find(
        caller, owner, in -> in.findSpecial(superSite(owner, declaring), name, type, owner));
  }

  /**
   * A special call names a direct supertype: the superclass, or an interface the owner implements
   * itself.
   */
  private static Class<?> superSite(Class<?> owner, Class<?> declaring) {
    Class<?> above = owner.getSuperclass();
    return !declaring.isInterface() || above != null && declaring.isAssignableFrom(above)
        ? above
        : Arrays.stream(owner.getInterfaces())
            .filter(declaring::isAssignableFrom)
            .findFirst()
            .orElse(declaring);
  }

  /** A constructor, of the owner itself. */
  public static MethodHandle constructor(
      Lookup caller, Class<?> owner, Class<?> declaring, Class<?>... parameters) {
    MethodType type = MethodType.methodType(void.class, parameters);
    return find(caller, owner, in -> in.findConstructor(declaring, type));
  }

  /** The getter of an instance field. */
  public static MethodHandle getter(
      Lookup caller, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
    return find(caller, owner, in -> in.findGetter(site(owner, declaring), name, type));
  }

  /** The setter of an instance field. */
  public static MethodHandle setter(
      Lookup caller, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
    return find(caller, owner, in -> in.findSetter(site(owner, declaring), name, type));
  }

  /** The getter of a static field. */
  public static MethodHandle staticGetter(
      Lookup caller, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
    return find(caller, owner, in -> in.findStaticGetter(declaring, name, type));
  }

  /** The setter of a static field. */
  public static MethodHandle staticSetter(
      Lookup caller, Class<?> owner, Class<?> declaring, String name, Class<?> type) {
    return find(caller, owner, in -> in.findStaticSetter(declaring, name, type));
  }

  /**
   * The instance around an instance of an inner class (JLS 15.8.4). The compiler keeps it in a
   * synthetic field, since the template itself refers to it.
   */
  public static MethodHandle outer(Lookup caller, Class<?> inner, Class<?> around) {
    return find(
        caller,
        inner,
        in -> {
          for (Field field : inner.getDeclaredFields()) {
            if (field.isSynthetic() && field.getType() == around) {
              return in.findGetter(inner, field.getName(), around);
            }
          }
          throw new NoSuchFieldException("the instance of " + around.getName());
        });
  }

  /**
   * What makes a function an instance of an interface that source cannot name (JLS 15.27.4).
   *
   * @param caller the lookup of the generated class
   * @param type the interface
   * @param like an interface of the generated class with that one method, which the function is of
   * @param name the name of the one abstract method of the interface
   * @param result its erased result
   * @param parameters its erased parameters
   * @return the handle, which takes the function
   */
  public static MethodHandle function(
      Lookup caller,
      Class<?> type,
      Class<?> like,
      String name,
      Class<?> result,
      Class<?>... parameters) {
    MethodType own = MethodType.methodType(result, parameters);
    Class<?> generated = caller.lookupClass();
    boolean near = type.getPackage().equals(generated.getPackage());
    return find(
        caller,
        near ? type : generated, // a protected one of another package is public to the JVM
        in -> {
          MethodHandle function = caller.unreflect(like.getMethods()[0]);
          MethodType given = function.type().dropParameterTypes(0, 1);
          List<Object> arguments = new ArrayList<>();
          arguments.add(own);
          arguments.add(function);
          arguments.add(narrower(own, given));
          arguments.add(LambdaMetafactory.FLAG_BRIDGES);
          List<MethodType> overridden = overridden(type, name, own);
          arguments.add(overridden.size());
          arguments.addAll(overridden);
          MethodType make = MethodType.methodType(type, like);
          try {
            return LambdaMetafactory.altMetafactory(in, name, make, arguments.toArray())
                .getTarget();
          } catch (LambdaConversionException e) {
            throw new LinkageError("compiled apart from " + type.getName(), e);
          }
        });
  }

  /** The descriptors of less specific declarations of an interface's method (JLS 8.4.8.3). */
  private static List<MethodType> overridden(Class<?> type, String name, MethodType own) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getName().equals(name))
        .map(method -> MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
        .filter(other -> other.parameterCount() == own.parameterCount() && !other.equals(own))
        .distinct()
        .toList();
  }

  /** Of two descriptors of the same method, the more specific one in each of its types. */
  private static MethodType narrower(MethodType one, MethodType other) {
    MethodType result = one.changeReturnType(narrower(one.returnType(), other.returnType()));
    for (int i = 0; i < one.parameterCount(); i++) {
      result =
          result.changeParameterType(i, narrower(one.parameterType(i), other.parameterType(i)));
    }
    return result;
  }

  private static Class<?> narrower(Class<?> one, Class<?> other) {
    return one.isAssignableFrom(other) ? other : one;
  }

  /**
   * An array of a class that source cannot name, out of one of a supertype: what an array
   * initializer or variable arguments have collected.
   *
   * @param type the class of the array
   * @param elements the elements; arrays among them are dealt with likewise
   * @return the same if it is of that class already
   */
  public static Object @Nullable [] elements(Class<?> type, Object @Nullable [] elements) {
    if (elements == null || type.isInstance(elements)) {
      return elements;
    }
    Class<?> component = type.getComponentType();
    Object[] result = (Object[]) Array.newInstance(component, elements.length);
    for (int i = 0; i < result.length; i++) {
      result[i] =
          component.isArray() && elements[i] instanceof Object[] inner
              ? elements(component, inner)
              : elements[i];
    }
    return result;
  }

  /**
   * Throws anything as it is.
   *
   * @param thrown what to throw
   * @return never
   */
  public static RuntimeException sneaky(Throwable thrown) {
    throw Handles.<RuntimeException>as(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X as(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
