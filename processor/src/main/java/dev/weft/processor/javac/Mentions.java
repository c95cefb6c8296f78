package dev.weft.processor.javac;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.report.Problem;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Sees to it that the machine can name the classes that a body has to do with. */
final class Mentions {
  private final BodyContext context;

  Mentions(BodyContext context) {
    this.context = context;
  }

  /** A class, and the tree to point at if it is out of reach. */
  void type(@Nullable TypeElement type, Tree tree) {
    if (type != null && !context.members.reachableType(type, context.inPackage)) {
      context.report(Problem.PRIVATE_TYPE_IN_BODY, tree, type.getQualifiedName().toString());
    }
  }

  /** The classes of a local's type. */
  void declared(VariableTree tree, Tree at) {
    if (tree.getType() != null) {
      written(tree.getType());
    } else {
      String name = tree.getName().toString();
      context.varTypes.typeOf(name, at).ifPresent(type -> inferred(type, tree));
    }
  }

  /** Whether the machine can name all the classes that a type is made of. */
  boolean isWritable(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return isWritable(array.component());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound().map(this::isWritable).orElse(true);
    }
    return !(type instanceof JavaType.Declared declared)
        || declared.arguments().stream().allMatch(this::isWritable)
            && context
                .typeReader()
                .element(declared)
                .filter(each -> !context.members.reachableType(each, context.inPackage))
                .isEmpty();
  }

  /** The parameters of a lambda, whose types the compiler has to infer and may not reach. */
  void parameters(LambdaExpressionTree tree) {
    boolean implicit = tree.getParameters().stream().anyMatch(each -> each.getType() == null);
    if (implicit && hasPrivateTypes()) {
      tree.getParameters().forEach(each -> declared(each, tree.getBody()));
    }
  }

  private boolean hasPrivateTypes() {
    TypeElement outermost = context.around.get(context.around.size() - 1);
    return outermost.getEnclosedElements().stream()
        .anyMatch(each -> each instanceof TypeElement type && isOrHasPrivate(type));
  }

  private static boolean isOrHasPrivate(TypeElement type) {
    return type.getModifiers().contains(Modifier.PRIVATE)
        || type.getEnclosedElements().stream()
            .anyMatch(each -> each instanceof TypeElement nested && isOrHasPrivate(nested));
  }

  /** All the classes that a type, as the body writes it, is made of. */
  void written(@Nullable Tree tree) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        named(name);
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void none) {
        named(name);
        return null;
      }
    }.scan(tree, null);
  }

  private void named(Tree tree) {
    context.typeReader().element(tree).ifPresent(type -> type(type, tree));
  }

  /** The classes that an inferred type is made of. */
  void inferred(TypeMirror type, Tree tree) {
    if (type instanceof DeclaredType declared) {
      type((TypeElement) declared.asElement(), tree);
      declared.getTypeArguments().forEach(argument -> inferred(argument, tree));
    } else if (type instanceof ArrayType array) {
      inferred(array.getComponentType(), tree);
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      inferred(wildcard.getExtendsBound(), tree);
    } else if (type instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
      inferred(wildcard.getSuperBound(), tree);
    }
  }

  /** A method or constructor that a bridge calls: the bridge names all its types. */
  void bridged(ExecutableElement method, Tree tree) {
    inferred(method.getReturnType(), tree);
    method.getParameters().forEach(parameter -> inferred(parameter.asType(), tree));
  }

  /** A field that a bridge reads or writes. */
  void bridged(VariableElement field, Tree tree) {
    inferred(field.asType(), tree);
  }

  /** What a field is chosen from, unless its value is written instead. */
  void receiver(TypeElement type, VariableElement field, Tree tree) {
    if (field.getConstantValue() == null) {
      type(type, tree);
    }
  }
}
