package dev.weft.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.model.ClassRef;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a simple name in a body means, found by name alone (JLS 6.4.1, 6.5, 15.12.1). */
final class Names {
  /** An answer. */
  sealed interface Answer {}

  /** A variable the body declares. */
  record Local(Meaning meaning) implements Answer {}

  /**
   * A field of a class around the template.
   *
   * @param level how many classes further out than the template's own
   */
  record Field(VariableElement element, TypeElement via, int level) implements Answer {}

  /** Methods of one name of a class around the template. */
  record Methods(List<ExecutableElement> candidates, TypeElement via, int level)
      implements Answer {}

  /**
   * A class, or a member that a static import takes from it.
   *
   * @param member whether it is the member that is meant
   */
  record OfClass(ClassRef type, boolean member) implements Answer {}

  /** A type variable under the name it has in generated code. */
  record TypeVariable(String name) implements Answer {}

  /** A name to leave as it is: of a class or member inside an island, of a package, or unknown. */
  record Leave() implements Answer {}

  private final Scopes scopes;
  private final List<TypeElement> around;
  private final Members members;
  private final Imports imports;
  private final Map<String, String> typeVariables;

  /**
   * Looks names up.
   *
   * @param around the classes around the template, innermost first
   * @param typeVariables the type variables in scope, by the names generated code has for them
   */
  Names(
      Scopes scopes,
      List<TypeElement> around,
      Members members,
      Imports imports,
      Map<String, String> typeVariables) {
    this.scopes = scopes;
    this.around = around;
    this.members = members;
    this.imports = imports;
    this.typeVariables = typeVariables;
  }

  /** A name where an expression stands, or the start of a qualified name. */
  Answer expression(String name) {
    for (Iterator<Scopes.Frame> it = scopes.innermostFirst(); it.hasNext(); ) {
      Scopes.Frame frame = it.next();
      Meaning meaning = frame.variables.get(name);
      if (meaning != null) {
        return new Local(meaning);
      }
      if (hasField(frame, name)) {
        return new Leave();
      }
    }
    for (int level = 0; level < around.size(); level++) {
      List<VariableElement> fields = members.fields(around.get(level), name);
      if (!fields.isEmpty()) {
        return new Field(fields.get(0), around.get(level), level);
      }
    }
    return imports
        .staticMember(name, (type, wanted) -> !members.fields(type, wanted).isEmpty())
        .<Answer>map(type -> new OfClass(type, true))
        .orElseGet(() -> type(name));
  }

  /** The name of a method that is called without a qualifier. */
  Answer method(String name) {
    for (Iterator<Scopes.Frame> it = scopes.innermostFirst(); it.hasNext(); ) {
      if (hasMethod(it.next(), name)) {
        return new Leave();
      }
    }
    for (int level = 0; level < around.size(); level++) {
      List<ExecutableElement> candidates = members.methods(around.get(level), name);
      if (!candidates.isEmpty()) {
        return new Methods(candidates, around.get(level), level);
      }
    }
    return imports
        .staticMember(name, (type, wanted) -> !members.methods(type, wanted).isEmpty())
        .<Answer>map(type -> new OfClass(type, true))
        .orElseGet(Leave::new);
  }

  /** A name where a type stands. */
  Answer type(String name) {
    for (Iterator<Scopes.Frame> it = scopes.innermostFirst(); it.hasNext(); ) {
      Scopes.Frame frame = it.next();
      if (frame.types.containsKey(name)
          || frame.typeVariables.contains(name)
          || hasType(frame, name)) {
        return new Leave();
      }
    }
    if (typeVariables.containsKey(name)) {
      return new TypeVariable(typeVariables.get(name));
    }
    return aroundType(name)
        .or(() -> imports.type(name))
        .<Answer>map(type -> new OfClass(type, false))
        .orElseGet(Leave::new);
  }

  private Optional<ClassRef> aroundType(String name) {
    for (TypeElement type : around) {
      if (type.getSimpleName().contentEquals(name)) {
        return Optional.of(ClassRefs.of(type));
      }
      List<TypeElement> nested = members.types(type, name);
      if (!nested.isEmpty()) {
        return Optional.of(ClassRefs.of(nested.get(0)));
      }
    }
    return Optional.empty();
  }

  /** Whether an import may bring in names that are not known yet. */
  boolean importsUnknown() {
    return imports.areUnknown();
  }

  /** Whether an import is from a class that does not exist, at least not yet. */
  boolean importsLackClasses() {
    return imports.lackClasses();
  }

  /** How far out a class around the template is, by its simple name; -1 where it is none. */
  int levelOf(String simpleName) {
    for (int level = 0; level < around.size(); level++) {
      if (around.get(level).getSimpleName().contentEquals(simpleName)) {
        return level;
      }
    }
    return -1;
  }

  private boolean hasField(Scopes.Frame frame, String name) {
    return declares(frame.tree, name, VariableTree.class)
        || inherits(frame, type -> members.fields(type, name));
  }

  private boolean hasMethod(Scopes.Frame frame, String name) {
    return declares(frame.tree, name, MethodTree.class)
        || inherits(frame, type -> members.methods(type, name));
  }

  private boolean hasType(Scopes.Frame frame, String name) {
    return declares(frame.tree, name, ClassTree.class)
        || inherits(frame, type -> members.types(type, name));
  }

  private static boolean inherits(
      Scopes.Frame frame,
      java.util.function.Function<TypeElement, List<? extends Element>> lookup) {
    return frame.supertypes.stream()
        .anyMatch(type -> lookup.apply(type).stream().anyMatch(Names::inheritable));
  }

  private static boolean inheritable(Element member) {
    return !member.getModifiers().contains(javax.lang.model.element.Modifier.PRIVATE);
  }

  private static boolean declares(
      @org.jspecify.annotations.Nullable ClassTree type, String name, Class<?> kind) {
    return type != null
        && type.getMembers().stream()
            .filter(kind::isInstance)
            .anyMatch(member -> nameOf(member).equals(name));
  }

  private static String nameOf(Tree member) {
    if (member instanceof VariableTree variable) {
      return variable.getName().toString();
    }
    return member instanceof MethodTree method
        ? method.getName().toString()
        : ((ClassTree) member).getSimpleName().toString();
  }
}
