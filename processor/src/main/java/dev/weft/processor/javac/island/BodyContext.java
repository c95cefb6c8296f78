package dev.weft.processor.javac.island;

import com.sun.source.tree.Tree;
import dev.weft.processor.javac.access.AccessContext;
import dev.weft.processor.javac.judge.Breakage;
import dev.weft.processor.javac.judge.BrokenReferences;
import dev.weft.processor.javac.judge.Expectations;
import dev.weft.processor.javac.judge.ScopedYields;
import dev.weft.processor.javac.judge.StageUses;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.names.TemplateBody;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Telling;
import dev.weft.processor.model.Variable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the readers of one body share. */
public final class BodyContext extends AccessContext {
  public final Optional<Variable> self;
  public final Jumps jumps = new Jumps();
  public final Patterns patterns = new Patterns(scopes, typeReader(), hiddenPatterns);
  public final MemberClasses memberClasses;
  public final Breakage breakage = new Breakage(this);
  final BrokenReferences brokenReferences = new BrokenReferences(this, breakage);
  public final Expectations expectations = new Expectations(this, breakage);
  public final StageUses stageUses = new StageUses(this);
  public final ScopedYields scopedYields = new ScopedYields(this);
  public final Set<String> innerNames = new LinkedHashSet<>();
  public final Map<Variable, Telling> tellings = new HashMap<>();

  /** What the parameters of catch clauses catch. */
  public final Map<Variable, List<Stmt.Try.Caught>> caught = new HashMap<>();

  /** Whether a local's type has yet to be generated. */
  public boolean awaitsGeneratedType;

  private final Set<String> assigned;
  private int variables;
  private int targets;

  public BodyContext(TemplateBody body) {
    super(body);
    this.assigned = Assigned.in(method.getLeaf());
    this.self = selfType.map(type -> variable("self", Optional.of(type), Variable.Kind.SELF));
    this.memberClasses = new MemberClasses(this, body.template());
  }

  public Variable variable(String name, Optional<JavaType> type, Variable.Kind kind) {
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
  public int target() {
    return targets++;
  }

  /** Whether the body assigns a variable of that name, its declaration aside. */
  public boolean isAssigned(String name) {
    return assigned.contains(name);
  }

  /** Whether a name stands for a value that never changes while it is in scope. */
  public boolean isStable(String name) {
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

  public boolean holdsVerb(Tree tree) {
    return verbs.holdsVerb(tree);
  }
}
