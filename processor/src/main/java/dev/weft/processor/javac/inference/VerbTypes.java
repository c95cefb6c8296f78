package dev.weft.processor.javac.inference;

import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.names.TypeReader;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.VerbKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The types of verbs' values, where they are plain. */
public final class VerbTypes {
  private static final Map<String, Integer> RESULTS =
      Map.of(
          "java.util.concurrent.CompletionStage", 0,
          "java.util.concurrent.CompletableFuture", 0,
          "dev.weft.Task", 0,
          "dev.weft.Generator", 2,
          "dev.weft.AsyncGenerator", 2);

  private final TypeSketch sketch;
  private final TypeReader types;
  private final Optional<JavaType> sent;

  /**
   * Answers for one template.
   *
   * @param sent the type of the values its consumers send
   */
  VerbTypes(TypeSketch sketch, TypeReader types, Optional<JavaType> sent) {
    this.sketch = sketch;
    this.types = types;
    this.sent = sent;
  }

  public Optional<JavaType> typeOf(VerbKind kind, MethodInvocationTree tree) {
    if (kind == VerbKind.YIELD) {
      return sent;
    }
    if (!tree.getTypeArguments().isEmpty()) {
      return types.type(tree.getTypeArguments().get(0));
    }
    return tree.getArguments().isEmpty()
        ? Optional.empty()
        : sketch.typeOf(tree.getArguments().get(0)).flatMap(VerbTypes::resultOf);
  }

  /** The type of what a stage or a generator comes to. */
  public static Optional<JavaType> resultOf(JavaType type) {
    if (!(type instanceof JavaType.Declared declared)) {
      return Optional.empty();
    }
    Integer index = RESULTS.get(declared.name().canonicalName());
    return index == null || declared.arguments().size() <= index
        ? Optional.empty()
        : upper(declared.arguments().get(index));
  }

  /** Whether what is awaited is of a class whose first type argument is the result's type. */
  static boolean isStage(TypeElement type) {
    return Objects.equals(RESULTS.get(type.getQualifiedName().toString()), 0);
  }

  private static Optional<JavaType> upper(JavaType type) {
    return type instanceof JavaType.Wildcard wildcard
        ? wildcard.kind() == JavaType.Wildcard.Bound.EXTENDS ? wildcard.bound() : Optional.empty()
        : Optional.of(type);
  }
}
