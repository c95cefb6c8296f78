package dev.weft.processor.javac.names;

import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The packages that {@code import module} imports on demand (JLS 7.5.5). */
final class ModuleImports {
  private final Elements elements;
  private final Members members;
  private final Set<ModuleElement> modules = new LinkedHashSet<>();
  private final List<PackageElement> packages = new ArrayList<>();
  private boolean unknown;

  ModuleImports(Elements elements, Members members) {
    this.elements = elements;
    this.members = members;
  }

  void add(String name, String importing) {
    @Nullable ModuleElement module = elements.getModuleElement(name);
    if (module == null) {
      unknown = true;
    } else {
      PackageElement here = elements.getPackageElement(importing);
      add(module, here == null ? null : elements.getModuleOf(here));
    }
  }

  private void add(ModuleElement module, @Nullable ModuleElement to) {
    if (!modules.add(module)) {
      return;
    }
    for (ModuleElement.Directive each : module.getDirectives()) {
      if (each instanceof ModuleElement.ExportsDirective exported && isFor(exported, to)) {
        packages.add(exported.getPackage());
      } else if (each instanceof ModuleElement.RequiresDirective read && read.isTransitive()) {
        add(read.getDependency(), to);
      }
    }
  }

  private static boolean isFor(
      ModuleElement.ExportsDirective exported, @Nullable ModuleElement to) {
    return exported.getTargetModules() == null || exported.getTargetModules().contains(to);
  }

  /** The class of a simple name. */
  Optional<ClassRef> type(String simple) {
    for (PackageElement each : packages) {
      TypeElement type = members.classNamed(each.getQualifiedName() + "." + simple).orElse(null);
      if (type != null && type.getModifiers().contains(Modifier.PUBLIC)) {
        return Optional.of(ClassRefs.of(type));
      }
    }
    return Optional.empty();
  }

  /** Whether one of the modules does not exist. */
  boolean areUnknown() {
    return unknown;
  }
}
