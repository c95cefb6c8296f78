package dev.weft.processor;

import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Owner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Names for generated classes that nothing else has. */
final class GeneratedNames {
  private final Elements elements;
  private final SourceFiles files;
  private final Set<String> sources = new HashSet<>();
  private final Map<String, Owner> facades = new HashMap<>();
  private final Set<String> machines = new HashSet<>();

  GeneratedNames(Elements elements, SourceFiles files) {
    this.elements = elements;
    this.files = files;
  }

  /** Notes the classes that are compiled. */
  void compiled(Set<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) sources.add(type.getQualifiedName().toString());
    }
  }

  /**
   * Claims the facade's name for a class; whether it belongs to another.
   *
   * @param module the class's own
   */
  boolean isTakenFor(Owner owner, @Nullable ModuleElement module) {
    String name = owner.facade().canonicalName();
    Owner first = facades.putIfAbsent(name, owner);
    return first != null && !first.name().equals(owner.name())
        || isSomeoneElses(owner.facade(), module, Earlier::isFacade)
        || new Namesakes(elements).of(owner, module).stream().anyMatch(this::isNotCompiled);
  }

  /**
   * A machine's name: {@code Squares_odds}, then {@code Squares_odds_2} for the next overload.
   * Underscores of the template's own name are doubled, so that the templates {@code b_c} of {@code
   * A} and {@code c} of {@code A.b} do not meet.
   *
   * @param module the owner's
   */
  ClassRef machine(Owner owner, String template, @Nullable ModuleElement module) {
    String base = owner.flatName() + "_" + template.replace("_", "__");
    ClassRef name = ClassRef.of(owner.name().packageName(), base);
    for (int number = 2; !isFree(name, module); number++) {
      name = ClassRef.of(owner.name().packageName(), base + "_" + number);
    }
    machines.add(name.canonicalName());
    return name;
  }

  /** Whether a class is from an earlier compilation; those of this one claim their names. */
  private boolean isNotCompiled(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return !sources.contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  private boolean isFree(ClassRef name, @Nullable ModuleElement module) {
    return !machines.contains(name.canonicalName())
        && !facades.containsKey(name.canonicalName())
        && !isSomeoneElses(name, module, Earlier::isMachine);
  }

  private boolean isSomeoneElses(
      ClassRef name, @Nullable ModuleElement module, Predicate<TypeElement> generated) {
    if (files.generates(name)) return false;
    if (sources.contains(name.canonicalName())) return true;
    return ModuleClasses.find(elements, module, name.canonicalName())
        .filter(Predicate.not(generated))
        .isPresent();
  }
}
