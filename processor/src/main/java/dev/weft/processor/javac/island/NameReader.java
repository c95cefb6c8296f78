package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads names (JLS 6.5): what they mean in the template, as the machine has to say it. */
final class NameReader {
  private final BodyContext context;
  private final CodeReader reader;
  private final FieldReader fields;
  private final TypeUses types;
  private boolean qualifying;
  private boolean inGuard;
  private LocalUse.Access access = LocalUse.Access.READ;

  NameReader(BodyContext context, CodeReader reader, FieldReader fields, TypeUses types) {
    this.context = context;
    this.reader = reader;
    this.fields = fields;
    this.types = types;
  }

  /** Reads a simple name. */
  void identifier(IdentifierTree tree) {
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      if (name.equals("this") && !context.scopes.insideClass()) {
        reader.replace(tree, reader.self());
      }
      return;
    }
    context
        .memberClasses
        .raw(tree)
        .ifPresentOrElse(raw -> reader.replace(tree, raw), () -> named(tree, name));
  }

  private void named(IdentifierTree tree, String name) {
    Names.Answer answer = reader.inType ? context.names.type(name) : context.names.expression(name);
    if (answer instanceof Names.Local local) {
      local(tree, local.meaning());
    } else if (answer instanceof Names.OfClass of) {
      ofClass(tree, of);
    } else if (answer instanceof Names.Nested nested) {
      reader.replace(tree, Code.text(nested.nest().name() + "." + name));
    } else if (answer instanceof Names.TypeVariable variable) {
      reader.replace(tree, Code.text(variable.name()));
    } else if (answer instanceof Names.Field field) {
      reader.replace(tree, fields.field(field, tree));
    } else if (!qualifying && !context.scopes.declaresType(name)) {
      context.breakage.unresolved(tree, reader.inType);
    }
  }

  private void ofClass(IdentifierTree tree, Names.OfClass of) {
    @Nullable TypeElement element =
        context.members.classNamed(of.type().canonicalName()).orElse(null);
    if (element == null) {
      context.breakage.missingType();
    }
    if (!types.isShownAs(element, tree) && !ofOuter(tree, tree.getName())) {
      Code type = context.className(of.type());
      reader.replace(tree, of.member() ? Code.of(type, "." + tree.getName()) : type);
    }
  }

  private void local(IdentifierTree tree, Meaning meaning) {
    if (meaning instanceof Meaning.Tracked tracked) {
      Optional<String> open =
          reader.capturing() ? context.patterns.openName(tracked.variable()) : Optional.empty();
      LocalUse.Access how =
          inGuard && access == LocalUse.Access.READ ? LocalUse.Access.GUARD : access;
      reader.replace(
          tree,
          open.map(Code::text)
              .orElseGet(() -> Code.of(new LocalUse(tracked.variable(), how, reader.capturing()))));
    } else if (meaning instanceof Meaning.Renamed renamed) {
      reader.replace(tree, Code.text(renamed.name()));
    }
  }

  /** Reads a name with a qualifier. */
  void select(MemberSelectTree tree) {
    if (!reader.inType) context.breakage.select(tree);
    if (reader.inType
        && context.typeReader().element(tree).filter(t -> types.isShownAs(t, tree)).isPresent()) {
      return;
    }
    if (!ofOuter(tree, tree.getIdentifier()) && !fields.select(tree)) {
      qualifier(tree.getExpression());
    }
  }

  private boolean ofOuter(Tree tree, CharSequence name) {
    return reader.inType && !qualifying && types.ofOuter(tree, name);
  }

  /** Reads what stands before a dot, where a name may also be that of a package. */
  void qualifier(Tree tree) {
    boolean outer = qualifying;
    qualifying = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    reader.scan(tree, null);
    qualifying = outer;
  }

  /** Reads what is assigned to. */
  void target(ExpressionTree tree, LocalUse.Access how) {
    context.breakage.write(ExprTrees.withoutParentheses(tree));
    LocalUse.Access outer = access;
    access =
        ExprTrees.withoutParentheses(tree) instanceof IdentifierTree ? how : LocalUse.Access.READ;
    reader.scan(tree, null);
    access = outer;
  }

  /** Reads a guard, or a constant, which is as unable to change. */
  void guard(Tree tree) {
    boolean outer = inGuard;
    inGuard = true;
    reader.scanExpression(tree);
    inGuard = outer;
  }
}
