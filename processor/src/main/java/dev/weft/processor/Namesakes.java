package dev.weft.processor;

import dev.weft.processor.model.Owner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Classes whose facades have one name: {@code Outer_Inner} and {@code Outer.Inner}. Where one of
 * them is compiled alone, the other's facade would be overwritten.
 */
final class Namesakes {
  private final Elements elements;

  Namesakes(Elements elements) {
    this.elements = elements;
  }

  /** The other classes with templates whose facades would have the name of an owner's. */
  List<TypeElement> of(Owner owner, @Nullable ModuleElement module) {
    String flat = owner.flatName();
    List<TypeElement> found = new ArrayList<>();
    for (int end = flat.indexOf('_'); end >= 0; end = flat.indexOf('_', end + 1)) {
      String rest = flat.substring(end + 1);
      topLevel(owner, module, flat.substring(0, end)).forEach(type -> collect(type, rest, found));
    }
    found.addAll(topLevel(owner, module, flat));
    String own = owner.name().canonicalName();
    found.removeIf(
        type -> type.getQualifiedName().contentEquals(own) || Annotated.methods(type).isEmpty());
    return found;
  }

  private List<TypeElement> topLevel(Owner owner, @Nullable ModuleElement module, String simple) {
    String inPackage = owner.name().packageName();
    String name = inPackage.isEmpty() ? simple : inPackage + "." + simple;
    return simple.isEmpty()
        ? List.of()
        : ModuleClasses.find(elements, module, name).stream().toList();
  }

  /** Adds the member classes that are called like the rest of the name, joined with underscores. */
  private static void collect(TypeElement type, String rest, List<TypeElement> found) {
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      String name = member.getSimpleName().toString();
      if (name.equals(rest)) {
        found.add(member);
      } else if (rest.startsWith(name + "_")) {
        collect(member, rest.substring(name.length() + 1), found);
      }
    }
  }
}
