package dev.weft.processor.javac.names;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A class that the body declares: which members it has, inherited and implicit ones included (JLS
 * 8.2, 8.9.3, 8.10.3).
 *
 * @param tree its declaration
 * @param local its supertypes that the body declares
 * @param others its other supertypes, the implicit one included
 */
public record BodyClass(
    ClassTree tree,
    List<BodyClass> local,
    List<TypeElement> others,
    Members members,
    PackageElement inPackage) {
  private static final Set<String> OF_ENUMS = Set.of("values", "valueOf");

  public boolean hasField(String name) {
    return has(VariableTree.class, name)
        || local.stream().anyMatch(type -> type.inheritsField(name))
        || inherits(others.stream().flatMap(type -> members.fields(type, name).stream()));
  }

  private boolean inheritsField(String name) {
    return isInheritable(VariableTree.class, name)
        || !has(VariableTree.class, name) && hasField(name);
  }

  public boolean hasMethod(String name) {
    return declaresMethod(name)
        || local.stream().anyMatch(type -> type.inheritsMethod(name))
        || inherits(others.stream().flatMap(type -> members.methods(type, name).stream()));
  }

  /** Whether it has a method or field of its own of that name. */
  public boolean declares(String name) {
    return has(MethodTree.class, name) || has(VariableTree.class, name);
  }

  private boolean declaresMethod(String name) {
    return has(MethodTree.class, name)
        || tree.getKind() == Tree.Kind.ENUM && OF_ENUMS.contains(name)
        || tree.getKind().name().equals("RECORD") && has(VariableTree.class, name);
  }

  private boolean inheritsMethod(String name) {
    return isInheritable(MethodTree.class, name) || !has(MethodTree.class, name) && hasMethod(name);
  }

  public boolean hasType(String name) {
    return has(ClassTree.class, name)
        || local.stream().anyMatch(type -> type.inheritsType(name))
        || inherits(others.stream().flatMap(type -> members.types(type, name).stream()));
  }

  private boolean inheritsType(String name) {
    return isInheritable(ClassTree.class, name) || !has(ClassTree.class, name) && hasType(name);
  }

  /** The class among the members that the body declares. */
  public Optional<ClassTree> memberClass(String name) {
    Optional<ClassTree> own = named(ClassTree.class, name).map(ClassTree.class::cast).findFirst();
    return own.or(
        () -> local.stream().flatMap(type -> type.memberClass(name).stream()).findFirst());
  }

  /**
   * The type of a member, as its declaration writes it.
   *
   * @param in the class that declares it
   */
  public record Found(BodyClass in, Tree type) {}

  /** Whether its instances can be thrown. */
  public boolean isException(Types types, Elements elements) {
    TypeMirror throwable = elements.getTypeElement("java.lang.Throwable").asType();
    return local.stream().anyMatch(type -> type.isException(types, elements))
        || others.stream().anyMatch(type -> types.isSubtype(type.asType(), throwable));
  }

  /** The names of its type parameters. */
  public List<String> typeParameters() {
    return tree.getTypeParameters().stream().map(each -> each.getName().toString()).toList();
  }

  /** A field, if the body declares it. */
  public Optional<Found> field(String name) {
    Optional<Tree> own =
        named(VariableTree.class, name).map(each -> ((VariableTree) each).getType()).findFirst();
    return own.map(type -> new Found(this, type))
        .or(() -> local.stream().flatMap(type -> type.field(name).stream()).findFirst());
  }

  /** The one method that takes so many arguments, unless it is generic itself. */
  public Optional<Found> method(String name, int arguments) {
    List<MethodTree> own =
        named(MethodTree.class, name)
            .map(MethodTree.class::cast)
            .filter(each -> each.getParameters().size() == arguments || isVarArgs(each))
            .toList();
    if (!own.isEmpty()) {
      return own.size() == 1 && own.get(0).getTypeParameters().isEmpty()
          ? Optional.of(new Found(this, own.get(0).getReturnType()))
          : Optional.empty();
    }
    return tree.getKind().name().equals("RECORD") && arguments == 0 && has(VariableTree.class, name)
        ? field(name)
        : local.stream().flatMap(type -> type.method(name, arguments).stream()).findFirst();
  }

  /** A parameter of the methods or constructors that take so many arguments, if they agree. */
  public Optional<Found> parameter(String name, int arguments, int index) {
    List<MethodTree> own =
        named(MethodTree.class, name)
            .map(MethodTree.class::cast)
            .filter(each -> each.getParameters().size() == arguments || isVarArgs(each))
            .toList();
    if (own.isEmpty()) {
      return name.equals("<init>")
          ? components().skip(index).findFirst().map(each -> new Found(this, each.getType()))
          : local.stream()
              .flatMap(type -> type.parameter(name, arguments, index).stream())
              .findFirst();
    }
    Tree first = asked(own.get(0), index);
    return own.stream().allMatch(each -> each.getTypeParameters().isEmpty())
            && own.stream().allMatch(each -> asked(each, index).toString().equals(first.toString()))
        ? Optional.of(new Found(this, first))
        : Optional.empty();
  }

  /** The type that a method asks of an argument, which may be one of a variable number. */
  private static Tree asked(MethodTree method, int index) {
    int last = method.getParameters().size() - 1;
    Tree type = method.getParameters().get(Math.min(index, last)).getType();
    return isVarArgs(method) && index >= last && type instanceof ArrayTypeTree array
        ? array.getType()
        : type;
  }

  /** The components of a record. */
  private Stream<VariableTree> components() {
    return tree.getMembers().stream()
        .filter(any -> tree.getKind().name().equals("RECORD"))
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(each -> !each.getModifiers().getFlags().contains(Modifier.STATIC));
  }

  private static boolean isVarArgs(MethodTree method) {
    List<? extends VariableTree> all = method.getParameters();
    return !all.isEmpty() && all.get(all.size() - 1).toString().contains("...");
  }

  private boolean has(Class<? extends Tree> kind, String name) {
    return named(kind, name).findAny().isPresent();
  }

  private boolean isInheritable(Class<? extends Tree> kind, String name) {
    boolean isInterface = tree.getKind() == Tree.Kind.INTERFACE;
    return named(kind, name)
        .map(BodyClass::modifiers)
        .anyMatch(
            modifiers ->
                !modifiers.contains(Modifier.PRIVATE)
                    && !(isInterface
                        && kind == MethodTree.class
                        && modifiers.contains(Modifier.STATIC)));
  }

  private Stream<? extends Tree> named(Class<? extends Tree> kind, String name) {
    return tree.getMembers().stream()
        .filter(kind::isInstance)
        .filter(member -> nameOf(member).equals(name));
  }

  private static Set<Modifier> modifiers(Tree member) {
    ModifiersTree modifiers =
        member instanceof VariableTree variable
            ? variable.getModifiers()
            : member instanceof MethodTree method
                ? method.getModifiers()
                : ((ClassTree) member).getModifiers();
    return modifiers.getFlags();
  }

  private static String nameOf(Tree member) {
    if (member instanceof VariableTree variable) return variable.getName().toString();
    return member instanceof MethodTree method
        ? method.getName().toString()
        : ((ClassTree) member).getSimpleName().toString();
  }

  private boolean inherits(Stream<? extends Element> found) {
    return found.anyMatch(this::isInheritable);
  }

  private boolean isInheritable(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE) || isStaticOfInterface(member)) return false;
    return modifiers.contains(Modifier.PROTECTED) || members.reachable(member, inPackage);
  }

  private static boolean isStaticOfInterface(Element member) {
    return member.getKind() == ElementKind.METHOD
        && member.getModifiers().contains(Modifier.STATIC)
        && Enclosing.classOf(member).getKind().isInterface();
  }
}
