package dev.weft.processor.javac;

import com.sun.source.tree.Tree;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Variable;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the readers of one body share. */
final class BodyContext extends AccessContext {
  final Optional<Variable> self;
  final Jumps jumps = new Jumps();
  final Patterns patterns = new Patterns(scopes, typeReader(), hiddenPatterns);
  final MemberClasses memberClasses;
  final Breakage breakage = new Breakage(this);
  final BrokenReferences brokenReferences = new BrokenReferences(this, breakage);
  final Expectations expectations = new Expectations(this, breakage);
  final StageUses stageUses = new StageUses(this);
  final ScopedYields scopedYields = new ScopedYields(this);
  final Set<String> innerNames = new LinkedHashSet<>();

  /** Whether a local's type has yet to be generated. */
  boolean awaitsGeneratedType;

  private final Set<String> assigned;
  private int variables;
  private int targets;

  BodyContext(TemplateBody body) {
    super(body);
    this.assigned = Assigned.in(method.getLeaf());
    this.self = selfType.map(type -> variable("self", Optional.of(type), Variable.Kind.SELF));
    this.memberClasses = new MemberClasses(this, body.template());
  }

  Variable variable(String name, Optional<JavaType> type, Variable.Kind kind) {
    return new Variable(variables++, name, type, kind);
  }

  /** A name that the body does not have, to declare inside an island. */
  String freshName(String preferred) {
    String name = preferred;
    for (int number = 2;
        innerNames.contains(name) || NamesIn.body(method).contains(name);
        number++) {
      name = preferred + number;
    }
    innerNames.add(name);
    return name;
  }

  /** A number for a statement that jumps lead to. */
  int target() {
    return targets++;
  }

  /** Whether the body assigns a variable of that name, its declaration aside. */
  boolean isAssigned(String name) {
    return assigned.contains(name);
  }

  /** Whether a name stands for a value that never changes while it is in scope. */
  boolean isStable(String name) {
    return name.equals("this")
        || names.expression(name) instanceof Names.Local local
            && local.meaning() instanceof Meaning.Tracked
            && !isAssigned(name);
  }

  /** A class's name as source here has it: in full where the body has another of that name. */
  Code className(ClassRef name) {
    return scopes.declaresType(name.simpleNames().get(0))
            || scopes.inheritsType(name.simpleNames().get(0))
        ? Code.text(name.canonicalName())
        : Code.of(name);
  }

  boolean holdsVerb(Tree tree) {
    return verbs.holdsVerb(tree);
  }
}
