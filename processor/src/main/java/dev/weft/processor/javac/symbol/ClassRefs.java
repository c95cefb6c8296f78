package dev.weft.processor.javac.symbol;

import dev.weft.processor.model.ClassRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names of the compiler's classes. */
public final class ClassRefs {
  private ClassRefs() {}

  public static ClassRef of(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element at = type;
    for (; at instanceof TypeElement; at = at.getEnclosingElement()) {
      names.addFirst(at.getSimpleName().toString());
    }
    String packageName = at instanceof PackageElement p ? p.getQualifiedName().toString() : "";
    return new ClassRef(packageName, List.copyOf(names));
  }
}
