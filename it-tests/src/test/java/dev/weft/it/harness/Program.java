package dev.weft.it.harness;

import dev.weft.it.kit.SameAs;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** A template under test: a method whose first parameter is a scope and whose second is a Trace. */
public final class Program {
  private final Method template;
  private final Kind kind;

  Program(Method template) {
    this.template = template;
    this.kind = Kind.of(template.getParameterTypes()[0]);
  }

  /** What its scope makes of it. */
  Kind kind() {
    return kind;
  }

  /** The template itself. */
  Method template() {
    return template;
  }

  /** Whether another template spells out what this one does. */
  public boolean isSpelledOut() {
    return template.isAnnotationPresent(SameAs.class);
  }

  /** The template whose unlowered trace is the expected one: itself, unless it says otherwise. */
  Method oracle() {
    SameAs other = template.getAnnotation(SameAs.class);
    if (other == null) {
      return template;
    }
    for (Method method : template.getDeclaringClass().getDeclaredMethods()) {
      if (method.getName().equals(other.value())) {
        return method;
      }
    }
    throw new IllegalStateException(this + ": no template " + other.value());
  }

  boolean isStatic() {
    return Modifier.isStatic(template.getModifiers());
  }

  @Override
  public String toString() {
    String owner = template.getDeclaringClass().getName();
    StringBuilder name = new StringBuilder(owner.substring("dev.weft.it.".length()));
    name.append('.').append(template.getName());
    Class<?>[] parameters = template.getParameterTypes();
    for (int i = 2; i < parameters.length; i++) {
      name.append(i == 2 ? "(" : ", ").append(parameters[i].getSimpleName());
    }
    return name.append(parameters.length > 2 ? ")" : "").toString();
  }
}
