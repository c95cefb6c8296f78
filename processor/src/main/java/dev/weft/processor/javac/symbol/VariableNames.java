package dev.weft.processor.javac.symbol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeParameterElement;

/**
 * What type variables are called in generated code, where one method may declare those of a member
 * and of all the classes around it side by side.
 */
final class VariableNames {
  private final Map<Element, String> names;

  /**
   * Names for one template.
   *
   * @param given the names that are settled
   */
  VariableNames(Map<? extends Element, String> given) {
    this.names = new HashMap<>(given);
  }

  /** The name of a variable: its own, unless one declared around it has that. */
  String of(TypeParameterElement variable) {
    String known = names.get(variable);
    if (known != null) return known;
    String name = free(variable);
    names.put(variable, name);
    return name;
  }

  private String free(TypeParameterElement variable) {
    String own = variable.getSimpleName().toString();
    Set<String> around = new HashSet<>();
    Element at = variable.getGenericElement();
    List<? extends TypeParameterElement> siblings = ((Parameterizable) at).getTypeParameters();
    while (!at.getModifiers().contains(Modifier.STATIC)
        && at.getEnclosingElement() instanceof Parameterizable outer) {
      outer.getTypeParameters().forEach(each -> around.add(of(each)));
      at = outer;
    }
    if (!around.contains(own)) return own;
    Set<String> taken = new HashSet<>(around);
    taken.addAll(names.values());
    siblings.forEach(each -> taken.add(each.getSimpleName().toString()));
    int number = 2;
    while (taken.contains(own + number)) number++;
    return own + number;
  }
}
