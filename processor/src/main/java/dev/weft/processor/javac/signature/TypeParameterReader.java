package dev.weft.processor.javac.signature;

import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.MirrorReader;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/**
 * The type parameters of a template's facade method: the owner's, outermost first, then its own.
 */
final class TypeParameterReader {
  private final List<TypeParameterElement> elements = new ArrayList<>();
  private final Map<TypeParameterElement, String> names = new HashMap<>();

  TypeParameterReader(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)) addOwners(Enclosing.classOf(method));
    elements.addAll(method.getTypeParameters());
    rename();
  }

  private void addOwners(@Nullable Element owner) {
    if (!(owner instanceof TypeElement type)) return;
    if (!type.getModifiers().contains(Modifier.STATIC)) addOwners(type.getEnclosingElement());
    elements.addAll(type.getTypeParameters());
  }

  /** Inner ones keep their names; one that is hidden by another gets a number. */
  private void rename() {
    Set<String> taken = new HashSet<>();
    elements.forEach(element -> taken.add(element.getSimpleName().toString()));
    Set<String> used = new HashSet<>();
    for (int i = elements.size() - 1; i >= 0; i--) {
      String name = elements.get(i).getSimpleName().toString();
      String free = used.contains(name) ? free(name, taken) : name;
      used.add(free);
      taken.add(free);
      names.put(elements.get(i), free);
    }
  }

  private static String free(String name, Set<String> taken) {
    int number = 2;
    while (taken.contains(name + number)) number++;
    return name + number;
  }

  /** What each type variable is called in generated code. */
  Map<TypeParameterElement, String> names() {
    return names;
  }

  List<TypeParameter> read(MirrorReader types) {
    return elements.stream().map(element -> read(element, types)).toList();
  }

  private TypeParameter read(TypeParameterElement element, MirrorReader types) {
    List<JavaType> bounds = element.getBounds().stream().<JavaType>map(types).toList();
    return new TypeParameter(
        names.getOrDefault(element, ""),
        element.getSimpleName().toString(),
        declarer(element),
        isPlain(bounds) ? List.of() : bounds,
        types.annotations().of(element.getAnnotationMirrors()));
  }

  private static boolean isPlain(List<JavaType> bounds) {
    return bounds.size() == 1
        && JavaTypes.isObject(bounds.get(0))
        && bounds.get(0).annotations().isEmpty();
  }

  private static Optional<ClassRef> declarer(TypeParameterElement element) {
    return element.getGenericElement() instanceof TypeElement type
        ? Optional.of(ClassRefs.of(type))
        : Optional.empty();
  }
}
