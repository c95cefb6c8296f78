package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Scope;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.Variable;
import dev.weft.processor.report.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one body share. */
final class BodyContext {
  final Trees trees;
  final Elements elements;
  final Types types;
  final Function<TypeMirror, JavaType> toJavaType;
  final SourceText source;
  final TreePath method;
  final VerbScan verbs;

  /** The classes around the template, innermost first. */
  final List<TypeElement> around;

  final PackageElement inPackage;
  final Members members;
  final PrivateTypes privates;
  final Optional<Variable> self;
  final Scopes scopes = new Scopes();
  final Jumps jumps = new Jumps();
  final Names names;
  final Patterns patterns;
  final Bridges bridges;
  final HiddenTypes hidden;
  final TypeSketch sketch;
  final VerbTypes verbTypes;
  final VarTypes varTypes;
  final MemberClasses memberClasses;
  final BodyClasses bodyClasses = new BodyClasses(this);
  final BrokenReferences brokenReferences = new BrokenReferences(this);
  final HiddenFunctions functions = new HiddenFunctions(this);
  final PatternTypes patternTypes = new PatternTypes(this);
  final BodyTypes bodyTypes = new BodyTypes(this);
  final BodyMembers bodyMembers = new BodyMembers(this);
  final Calls calls = new Calls(this);
  final Breakage breakage = new Breakage(this);
  final Expectations expectations = new Expectations(this);
  final Mentions mentions = new Mentions(this);
  final EnumSwitches enumSwitches = new EnumSwitches(this);
  final HiddenPatterns hiddenPatterns = new HiddenPatterns(this);
  final StageUses stageUses = new StageUses(this);
  final ScopedYields scopedYields = new ScopedYields(this);
  final Set<String> innerNames = new LinkedHashSet<>();

  /** What stands in the body's way, by the tree to point at. */
  final Map<Tree, Finding> findings = new LinkedHashMap<>();

  final Map<Variable, Tree> declarations = new HashMap<>();

  /** What the parameters of catch clauses catch. */
  final Map<Variable, List<Stmt.Try.Caught>> caught = new HashMap<>();

  /** A problem and what it speaks of. */
  record Finding(Problem problem, List<String> arguments) {}

  /** Whether a local's type has yet to be generated. */
  boolean awaitsGeneratedType;

  private final Set<String> assigned;
  private final TypeReader typeReader;
  private int variables;
  private int targets;

  /** The type variables in scope, by the names generated code has for them. */
  final Map<String, TypeMirror> typeVariables = new HashMap<>();

  /** Whether the template may await. */
  final boolean awaits;

  BodyContext(
      Trees trees,
      Elements elements,
      Types types,
      Members members,
      TreePath method,
      Scope scope,
      List<TypeElement> around,
      Optional<JavaType> selfType,
      Map<String, String> typeVariables,
      Template template,
      Function<TypeMirror, JavaType> toJavaType) {
    this.awaits = scope.kind().awaits();
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.source = new SourceText(method.getCompilationUnit(), trees.getSourcePositions());
    this.method = method;
    this.verbs = new VerbScan(method, scope);
    this.assigned = Assigned.in(method.getLeaf());
    this.around = around;
    this.inPackage = elements.getPackageOf(around.get(0));
    this.members = members;
    this.privates =
        new PrivateTypes(
            elements, types, members, inPackage, around.get(0), template.hiddenTypes(), toJavaType);
    this.toJavaType =
        type ->
            MissingTypes.in(type)
                ? missing()
                : bodyTypes.moved(privates.mark(toJavaType.apply(type)));
    this.self = selfType.map(type -> variable("self", Optional.of(type), Variable.Kind.SELF));
    Imports imports = new Imports(method.getCompilationUnit(), elements, members, inPackage);
    Set<String> ofMethod =
        ((MethodTree) method.getLeaf())
            .getTypeParameters().stream()
                .map(each -> each.getName().toString())
                .collect(Collectors.toSet());
    this.names = new Names(scopes, around, members, imports, typeVariables, ofMethod);
    this.typeReader =
        new TypeReader(
            scopes,
            names,
            members,
            new OuterTypes(around, members, types, this.toJavaType),
            privates::mark);
    this.patterns = new Patterns(scopes, typeReader, hiddenPatterns);
    this.bridges = new Bridges(types, template.hiddenTypes(), this.toJavaType);
    this.hidden = new HiddenTypes(bridges);
    this.sketch = new TypeSketch(this);
    this.verbTypes = new VerbTypes(sketch, typeReader, scope.sent());
    this.varTypes = new VarTypes(this);
    this.memberClasses = new MemberClasses(this, template);
  }

  /** Stands for a type that does not exist; the body is not lowered then. */
  private JavaType missing() {
    breakage.missingType();
    return JavaTypes.OBJECT;
  }

  TypeReader typeReader() {
    return typeReader;
  }

  Variable variable(String name, Optional<JavaType> type, Variable.Kind kind) {
    return new Variable(variables++, name, type, kind);
  }

  void report(Problem problem, Tree tree, String... arguments) {
    findings.putIfAbsent(tree, new Finding(problem, List.of(arguments)));
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

  /** Whether a qualifier names a class or a package, so that nothing is evaluated. */
  boolean namesType(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      Names.Answer answer = names.expression(name.getName().toString());
      return answer instanceof Names.OfClass type && !type.member()
          || answer instanceof Names.Leave
          || answer instanceof Names.Nested
          || answer instanceof Names.TypeVariable;
    }
    return tree instanceof ParameterizedTypeTree
        || tree instanceof MemberSelectTree select
            && namesType(select.getExpression())
            && (typeReader.qualified(select).filter(this::exists).isPresent()
                || elements.getPackageElement(select.toString()) != null);
  }

  private boolean exists(ClassRef name) {
    return members.classNamed(name.canonicalName()).isPresent();
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
