package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Resources of classes that the machine cannot name. It has them as values of a supertype, whose
 * {@code close} may declare exceptions that their own does not (JLS 14.20.3.1): inside a lambda or
 * a class of the body, where nothing may throw those, they are thrown on undeclared.
 */
final class HiddenResources {
  private static final ClassRef HANDLES = ClassRef.of("dev.weft.machine", "Handles");

  private final BodyContext context;
  private final CodeReader reader;

  HiddenResources(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
  }

  /** Whether the machine sees a resource's {@code close} throw what the body does not. */
  boolean throwMore(List<? extends Tree> resources) {
    return resources.stream().anyMatch(each -> typeOf(each).filter(this::throwsMore).isPresent());
  }

  private Optional<TypeElement> typeOf(Tree resource) {
    return resource instanceof VariableTree declared && declared.getType() != null
        ? context.typeReader().element(declared.getType())
        : new ReceiverTypes(context)
            .classOf(
                resource instanceof VariableTree inferred
                    ? inferred.getInitializer()
                    : (ExpressionTree) resource);
  }

  private boolean throwsMore(TypeElement type) {
    return context.privates.isHidden(type)
        && context.toJavaType.apply(type.asType()) instanceof JavaType.Hidden hidden
        && context
            .typeReader()
            .element(hidden.erased())
            .filter(shown -> !thrown(shown).equals(thrown(type)))
            .isPresent();
  }

  private List<String> thrown(TypeElement type) {
    return context.members.methods(type, "close").stream()
        .filter(method -> method.getParameters().isEmpty())
        .flatMap(method -> method.getThrownTypes().stream())
        .map(Object::toString)
        .toList();
  }

  // Produce: try { try (AutoCloseable lock = …) … } catch (Exception thrown) { throw
  // Handles.sneaky(thrown); }
  void surround(TryTree tree) {
    String thrown = context.freshName("thrown");
    reader.edits().insert(context.source.start(tree), Code.text("try { "));
    reader
        .edits()
        .insert(
            context.source.end(tree),
            Code.of(
                " } catch (",
                JavaTypes.lang("Exception").name(),
                " " + thrown + ") { throw ",
                HANDLES,
                ".sneaky(" + thrown + "); }"));
  }
}
