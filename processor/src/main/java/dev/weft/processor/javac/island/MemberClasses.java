package dev.weft.processor.javac.island;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.MentionedNames;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.TypeParameter;
import dev.weft.processor.model.TypeUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Classes of a body that the body asks for as such. A class inside a generic one, as the machine
 * may be, is generic, too, unless it is static: nothing can be tested for it, it has no arrays, and
 * it cannot be an exception (JLS 4.7, 8.1.2). In a generic method all of that is possible. So they
 * become static members of the machine, or, where they know its type variables, members that are
 * asked for by their raw type.
 */
public final class MemberClasses {
  private final BodyContext context;
  private final ClassRef machine;
  private final MentionedNames names;
  private final boolean wanted;

  /** Those around the classes that know the type variables of the machine. */
  private final Set<String> generic = new HashSet<>();

  /** What the classes around these are called, by the names that the body has for them. */
  private final Map<String, String> around = new HashMap<>();

  MemberClasses(BodyContext context, Template template) {
    this.context = context;
    this.machine = template.machine();
    this.names = MentionedNames.in(context.method);
    this.wanted = isGenericMethod(template.typeParameters()) && names.askForClasses();
  }

  /** In an instance method of a generic class, the same classes are generic in the first place. */
  private static boolean isGenericMethod(List<TypeParameter> parameters) {
    return !parameters.isEmpty()
        && parameters.stream().allMatch(each -> each.declaredBy().isEmpty());
  }

  /** Has the classes that stand in statements without a verb read as those beside one. */
  public void mark() {
    if (wanted) {
      new Marking().scan(context.method, null);
    }
  }

  /** Whether the classes of the body have to be members. */
  boolean areWanted() {
    return wanted;
  }

  /**
   * Whether a class that the body declares here knows the type variables of the machine.
   *
   * @param name what the class around it is going to be called, if so
   */
  boolean isGeneric(ClassTree tree, String name) {
    boolean result = wanted && tree.getKind() == Tree.Kind.CLASS && new Mentioning(tree).found;
    if (result) {
      generic.add(name);
      around.put(tree.getSimpleName().toString(), name);
    } else {
      around.remove(tree.getSimpleName().toString());
    }
    return result;
  }

  /** Whether a class is static, as it is declared. */
  boolean isStatic(String name, Code declaration) {
    if (declaration.parts().stream().anyMatch(p -> p instanceof TypeUse t && isGeneric(t.type()))) {
      generic.add(name);
    }
    return wanted && !generic.contains(name);
  }

  /** The raw type that is asked for, if a name has to be of one. */
  Optional<Code> raw(IdentifierTree tree) {
    return names.isReified(tree)
        ? name(tree.getName().toString()).map(name -> Code.of(machine, "." + name))
        : Optional.empty();
  }

  private Optional<String> name(String inBody) {
    String outer =
        context.names.type(inBody) instanceof Names.Nested nested
            ? nested.nest().name()
            : around.getOrDefault(inBody, "");
    return context.scopes.bodyClass(inBody).isPresent() && generic.contains(outer)
        ? Optional.of(outer + "." + inBody)
        : Optional.empty();
  }

  /** The type of which an array is created. */
  public JavaType raw(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(raw(array.component()), array.annotations());
    }
    return type instanceof JavaType.Local local && generic.contains(first(local.name()))
        ? new JavaType.Local(
            String.join(".", machine.simpleNames()) + "." + local.name(),
            List.of(),
            local.annotations())
        : type;
  }

  // Produce: new Repo_rows.NodeScope.Node[]
  /** What must stand before the braces of an array initializer that has only them. */
  Optional<Code> array(VariableTree tree) {
    return tree.getInitializer() instanceof NewArrayTree array && array.getType() == null
        ? context
            .typeReader()
            .declared(tree)
            .filter(type -> !raw(type).equals(type))
            .map(type -> Code.of("new ", new TypeUse(raw(type)), " "))
        : Optional.empty();
  }

  private static String first(String name) {
    return name.split("\\.", 2)[0];
  }

  private boolean isGeneric(JavaType type) {
    return JavaTypes.anyIn(
        type,
        each ->
            each instanceof JavaType.Variable
                || each instanceof JavaType.Local local && generic.contains(first(local.name())));
  }

  /** Looks for what depends on a type variable of the machine. */
  private final class Mentioning extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> own = new HashSet<>();
    private boolean found;

    Mentioning(ClassTree tree) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitTypeParameter(TypeParameterTree each, @Nullable Void none) {
          own.add(each.getName().toString());
          return super.visitTypeParameter(each, none);
        }
      }.scan(tree, null);
      scan(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
      String name = tree.getName().toString();
      if (!own.contains(name)) {
        found |=
            context.names.type(name) instanceof Names.TypeVariable
                || name(name).isPresent()
                || context.names.expression(name) instanceof Names.Local local
                    && local.meaning() instanceof Meaning.Tracked tracked
                    && tracked.variable().type().filter(MemberClasses.this::isGeneric).isPresent();
      }
      return null;
    }
  }

  private final class Marking extends TreePathScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
      if (tree.getKind() == Tree.Kind.CLASS && tree.getSimpleName().length() > 0) {
        context.verbs.mark(getCurrentPath());
      }
      return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
      return null;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void none) {
      return null;
    }
  }
}
