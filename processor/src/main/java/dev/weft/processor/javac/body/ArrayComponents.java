package dev.weft.processor.javac.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.model.JavaType;
import java.util.Optional;

/** The types that array initializers ask of their elements (JLS 10.6). */
final class ArrayComponents {
  private final BodyContext context;

  ArrayComponents(BodyContext context) {
    this.context = context;
  }

  /** The type asked of an element of an initializer, or of one nested in it. */
  Optional<JavaType> of(NewArrayTree array, ExpressionTree element) {
    return array.getInitializers() == null
        ? Optional.empty()
        : of(
            array,
            element,
            array.getType() == null
                ? component(declared(array))
                : context.typeReader().type(array.getType()));
  }

  private static Optional<JavaType> of(
      NewArrayTree array, ExpressionTree element, Optional<JavaType> component) {
    if (array.getInitializers().contains(element)) {
      return component;
    }
    return array.getInitializers().stream()
        .filter(each -> each instanceof NewArrayTree inner && inner.getType() == null)
        .flatMap(inner -> of((NewArrayTree) inner, element, component(component)).stream())
        .findFirst();
  }

  private static Optional<JavaType> component(Optional<JavaType> type) {
    return type.filter(JavaType.Array.class::isInstance)
        .map(array -> ((JavaType.Array) array).component());
  }

  /** The type of the variable that an initializer without one belongs to. */
  private Optional<JavaType> declared(NewArrayTree array) {
    TreePath path = TreePath.getPath(context.method, array);
    return path != null && path.getParentPath().getLeaf() instanceof VariableTree variable
        ? context.typeReader().declared(variable)
        : Optional.empty();
  }
}
