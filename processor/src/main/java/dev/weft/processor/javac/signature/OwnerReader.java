package dev.weft.processor.javac.signature;

import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the class that declares templates. */
public final class OwnerReader {
  private final TreesAccess trees;
  private final Elements elements;

  /** A reader. */
  public OwnerReader(TreesAccess trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** Reads one class. */
  public Owner read(TypeElement type) {
    List<Element> around = withEnclosing(type);
    Optional<Element> hidden =
        around.stream().filter(each -> is(each, Modifier.PRIVATE)).findFirst();
    return new Owner(
        ClassRefs.of(type),
        kind(type),
        around.stream().allMatch(each -> is(each, Modifier.PUBLIC)),
        hidden.map(each -> each.getSimpleName().toString()),
        isInNamedModule(type),
        trees.position(hidden.orElse(type)));
  }

  private static Owner.Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> Owner.Kind.ENUM;
      case RECORD -> Owner.Kind.RECORD;
      case INTERFACE, ANNOTATION_TYPE -> Owner.Kind.INTERFACE;
      default -> Owner.Kind.CLASS;
    };
  }

  private static List<Element> withEnclosing(TypeElement type) {
    List<Element> result = new ArrayList<>();
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      result.add(at);
    }
    return result;
  }

  private static boolean is(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  private boolean isInNamedModule(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null && !module.isUnnamed();
  }
}
