package dev.weft.processor.javac.island;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.access.Mentions;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads types by what is asked of them: where nothing but their values is, one that the machine
 * cannot name shows as another.
 */
final class TypeUses {
  private final BodyContext context;
  private final CodeReader reader;

  /** Whether nothing is asked of the type that is read but to have its values. */
  private boolean had;

  /** Whether a class extends the type that is read. */
  private boolean extended;

  /** Whether the type that is read stands for its class, as in a class literal. */
  private boolean erased;

  TypeUses(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
  }

  /** Reads a type of which nothing is asked but to have its values. */
  void had(@Nullable Tree type) {
    boolean outer = had;
    had = true;
    reader.scanType(type);
    had = outer;
  }

  /** Reads types of which nothing is asked but to have their values. */
  void had(List<? extends Tree> types) {
    types.forEach(this::had);
  }

  /** Reads the type that a class of the body extends, or that is merely created. */
  void made(Tree type, boolean extending) {
    boolean outer = extended;
    extended = extending;
    reader.scanType(type);
    extended = outer;
  }

  /** Reads a type that stands for its class. */
  void erased(Tree type) {
    boolean outer = erased;
    erased = true;
    reader.scanType(type);
    erased = outer;
  }

  /** Reads the arguments of a type whose own name stays. */
  void arguments(Tree type) {
    if (type instanceof ParameterizedTypeTree generic) {
      had(generic.getTypeArguments());
    }
  }

  /** Writes another type for one that the machine cannot name; answers whether it did. */
  boolean isShownAs(@Nullable TypeElement type, Tree tree) {
    if (!had) {
      context.mentions.name(type, tree, extended ? Mentions.EXTENDS : "names it");
    }
    if (type == null || !had || !context.privates.isHidden(type)) {
      return false;
    }
    reader.replace(tree, Code.of(new TypeUse(context.toJavaType.apply(type.asType()))));
    return true;
  }

  /** Names an inner class of a generic one with what its name leaves unsaid, if it does. */
  boolean ofOuter(Tree tree, CharSequence name) {
    Optional<JavaType.Declared> outer =
        erased ? Optional.empty() : context.typeReader().outerUnsaid(tree);
    outer.ifPresent(around -> reader.replace(tree, inner(around, name)));
    return outer.isPresent();
  }

  private static Code inner(JavaType.Declared around, CharSequence name) {
    return Code.of(new TypeUse(around), "." + name);
  }

  /** Reads a type with arguments. */
  void parameterized(ParameterizedTypeTree tree) {
    Optional<Code> raw =
        tree.getType() instanceof IdentifierTree name
            ? context.memberClasses.raw(name)
            : Optional.empty();
    if (raw.isPresent()) {
      reader.replace(tree, raw.get());
      return;
    }
    Optional<JavaType> hidden =
        had ? HiddenTypes.in(context.typeReader().type(tree)) : Optional.empty();
    if (hidden.isPresent()) {
      context.mentions.written(tree);
      reader.replace(tree, Code.of(new TypeUse(hidden.get())));
    } else {
      generic(tree);
      had(tree.getTypeArguments());
    }
  }

  private void generic(ParameterizedTypeTree tree) {
    Optional<JavaType.Declared> outer = context.typeReader().outerUnsaid(tree);
    if (outer.isPresent()) {
      context
          .typeReader()
          .element(tree)
          .ifPresent(type -> context.mentions.name(type, tree.getType(), "names it"));
      reader.replace(tree.getType(), inner(outer.get(), TypeTrees.simpleName(tree.getType())));
    } else {
      context.mentions.arguments(tree);
      reader.scanType(tree.getType());
    }
  }
}
