package dev.weft.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a template's body names, its machine cannot, and no single supertype can stand
 * for: enums, classes that are their own type argument, those with several supertypes. The machine
 * has a type variable for each, with all the supertypes for bounds.
 *
 * <p>Found by names alone, since the facade has to know of them before bodies are read.
 */
final class HiddenVariables {
  private final Elements elements;
  private final Types types;
  private final Members members;
  private final MirrorReader mirrors;
  private final Set<String> named = new HashSet<>();
  private boolean declares;

  HiddenVariables(Elements elements, Types types, Members members, MirrorReader mirrors) {
    this.elements = elements;
    this.types = types;
    this.members = members;
    this.mirrors = mirrors;
  }

  /**
   * The type parameters, none where a class of the body could not use them: a static one cannot.
   *
   * @param others the type parameters that the machine has in any case
   */
  List<TypeParameter> read(ExecutableElement method, TreePath path, List<TypeParameter> others) {
    TypeElement owner = Enclosing.classOf(method);
    PrivateTypes plain = privateTypes(owner, List.of());
    if (!plain.exist()) {
      return List.of();
    }
    names(path);
    others.forEach(other -> named.remove(other.name()));
    List<TypeElement> all = new ArrayList<>();
    collect(Enclosing.outermost(owner), all);
    List<TypeParameter> result =
        all.stream()
            .filter(type -> named.remove(type.getSimpleName().toString()))
            .filter(type -> plain.wantsVariable(type) && isLeaf(type, all))
            .map(type -> parameter(type, List.of()))
            .toList();
    PrivateTypes marking = privateTypes(owner, result);
    return declares
        ? List.of()
        : all.stream()
            .flatMap(
                type ->
                    marking.variable(type).stream()
                        .map(
                            any ->
                                parameter(
                                    type,
                                    marking.bounds(type).stream()
                                        .map(mirrors)
                                        .map(JavaTypes::bare)
                                        .map(marking::mark)
                                        .toList())))
            .toList();
  }

  private PrivateTypes privateTypes(TypeElement owner, List<TypeParameter> variables) {
    return new PrivateTypes(
        elements,
        types,
        members,
        elements.getPackageOf(owner),
        owner,
        variables,
        type -> JavaTypes.bare(mirrors.apply(type)));
  }

  private static TypeParameter parameter(TypeElement type, List<JavaType> bounds) {
    return new TypeParameter(
        type.getSimpleName().toString(),
        type.getQualifiedName().toString(),
        Optional.empty(),
        List.copyOf(bounds),
        List.of());
  }

  private static void collect(Element type, List<TypeElement> all) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement nested) {
        all.add(nested);
        collect(nested, all);
      }
    }
  }

  /** Whether no other type has to be assignable to it. */
  private boolean isLeaf(TypeElement type, List<TypeElement> all) {
    return all.stream()
        .allMatch(
            other ->
                other.equals(type)
                    || !types.isSubtype(
                        types.erasure(other.asType()), types.erasure(type.asType())));
  }

  private void names(TreePath method) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
        named.add(tree.getName().toString());
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
        named.add(tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, none);
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        declares |= tree.getSimpleName().length() > 0;
        return super.visitClass(tree, none);
      }
    }.scan(method.getLeaf(), null);
  }
}
