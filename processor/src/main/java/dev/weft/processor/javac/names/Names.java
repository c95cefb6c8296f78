package dev.weft.processor.javac.names;

import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.ClassRef;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a simple name in a body means, found by name alone (JLS 6.4.1, 6.5, 15.12.1). */
public final class Names {
  /** An answer. */
  public sealed interface Answer {}

  /** A variable the body declares. */
  public record Local(Meaning meaning) implements Answer {}

  /**
   * A field of a class around the template.
   *
   * @param level how many classes further out than the template's own
   */
  public record Field(VariableElement element, TypeElement via, int level) implements Answer {}

  /** Methods of one name of a class around the template. */
  public record Methods(List<ExecutableElement> candidates, TypeElement via, int level)
      implements Answer {}

  /**
   * A class, or a member that a static import takes from it.
   *
   * @param member whether it is the member that is meant
   */
  public record OfClass(ClassRef type, boolean member) implements Answer {}

  /** Methods of one name that static imports take from these classes. */
  public record Imported(List<TypeElement> types) implements Answer {}

  /** A type variable under the name it has in generated code. */
  public record TypeVariable(String name) implements Answer {}

  /** A class of the body that has moved into another. */
  public record Nested(Nest nest) implements Answer {}

  /** A name to leave as it is: of a class or member inside an island, of a package, or unknown. */
  public record Leave() implements Answer {}

  private final Scopes scopes;
  private final List<TypeElement> around;
  private final Members members;
  private final Imports imports;
  private final Map<String, String> typeVariables;
  private final Set<String> ofMethod;

  /**
   * Looks names up.
   *
   * @param around the classes around the template, innermost first
   * @param typeVariables the names generated code has for the type variables in scope
   * @param ofMethod the type variables that the template itself declares
   */
  public Names(
      Scopes scopes,
      List<TypeElement> around,
      Members members,
      Imports imports,
      Map<String, String> typeVariables,
      Set<String> ofMethod) {
    this.scopes = scopes;
    this.around = around;
    this.members = members;
    this.imports = imports;
    this.typeVariables = typeVariables;
    this.ofMethod = ofMethod;
  }

  /** A name where an expression stands, or the start of a qualified name. */
  public Answer expression(String name) {
    for (Iterator<Scopes.Frame> it = scopes.innermostFirst(); it.hasNext(); ) {
      Scopes.Frame frame = it.next();
      Meaning meaning = frame.variables.get(name);
      if (meaning != null) {
        return new Local(meaning);
      }
      if (frame.hasField(name)) {
        return new Leave();
      }
    }
    for (int level = 0; level < around.size(); level++) {
      List<VariableElement> fields = members.fields(around.get(level), name);
      if (!fields.isEmpty()) {
        return new Field(fields.get(0), around.get(level), level);
      }
    }
    return imports.staticMember(name, members::fields).stream()
        .<Answer>map(type -> new OfClass(ClassRefs.of(type), true))
        .findFirst()
        .orElseGet(() -> type(name));
  }

  /** The name of a method that is called without a qualifier. */
  public Answer method(String name) {
    for (Iterator<Scopes.Frame> it = scopes.innermostFirst(); it.hasNext(); ) {
      if (it.next().hasMethod(name)) {
        return new Leave();
      }
    }
    for (int level = 0; level < around.size(); level++) {
      List<ExecutableElement> candidates = members.methods(around.get(level), name);
      if (!candidates.isEmpty()) {
        return new Methods(candidates, around.get(level), level);
      }
    }
    List<TypeElement> imported = imports.staticMember(name, members::methods);
    return imported.isEmpty() ? new Leave() : new Imported(imported);
  }

  /** A name where a type stands. */
  public Answer type(String name) {
    for (Iterator<Scopes.Frame> it = scopes.innermostFirst(); it.hasNext(); ) {
      Scopes.Frame frame = it.next();
      if (frame.nests.containsKey(name)) {
        return new Nested(frame.nests.get(name));
      }
      if (frame.types.containsKey(name)
          || frame.typeVariables.contains(name)
          || frame.hasType(name)) {
        return new Leave();
      }
    }
    return ofMethod.contains(name)
        ? variable(name)
        : aroundType(name)
            .or(() -> imports.type(name).map(type -> new OfClass(type, false)))
            .orElseGet(Leave::new);
  }

  /**
   * A class hides its type parameters by its own members, but not by inherited ones; what it
   * inherits hides its own name.
   */
  private Optional<Answer> aroundType(String name) {
    for (TypeElement type : around) {
      List<TypeElement> nested = members.types(type, name);
      if (isParameter(type, name)
          && nested.stream().noneMatch(each -> type.equals(each.getEnclosingElement()))) {
        return Optional.of(variable(name));
      }
      if (!nested.isEmpty()) {
        return Optional.of(new OfClass(ClassRefs.of(nested.get(0)), false));
      }
    }
    return around.stream()
        .filter(type -> type.getSimpleName().contentEquals(name))
        .findFirst()
        .map(type -> new OfClass(ClassRefs.of(type), false));
  }

  private boolean isParameter(TypeElement type, String name) {
    return typeVariables.containsKey(name)
        && type.getTypeParameters().stream()
            .anyMatch(parameter -> parameter.getSimpleName().contentEquals(name));
  }

  private Answer variable(String name) {
    return new TypeVariable(typeVariables.getOrDefault(name, name));
  }

  /** Whether an import may bring in names that are not known yet. */
  public boolean importsUnknown() {
    return imports.areUnknown();
  }

  /** Whether an import is from a class that does not exist, at least not yet. */
  public boolean importsLackClasses() {
    return imports.lackClasses();
  }

  /** How far out a class around the template is, by its simple name; -1 where it is none. */
  public int levelOf(String simpleName) {
    for (int level = 0; level < around.size(); level++) {
      if (around.get(level).getSimpleName().contentEquals(simpleName)) {
        return level;
      }
    }
    return -1;
  }
}
