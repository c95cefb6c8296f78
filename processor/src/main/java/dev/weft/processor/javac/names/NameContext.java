package dev.weft.processor.javac.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.MissingTypes;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.SourceText;
import dev.weft.processor.javac.syntax.VerbScan;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Variable;
import dev.weft.processor.report.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one body share: the body, what its names mean, and what is found in it. */
public abstract class NameContext {
  public final Elements elements;
  public final Types types;
  public final Members members;
  public final SourceText source;
  public final TreePath method;
  public final VerbScan verbs;

  /** The classes around the template, innermost first. */
  public final List<TypeElement> around;

  public final PackageElement inPackage;

  /** Whether the template may await. */
  public final boolean awaits;

  public final Function<TypeMirror, JavaType> toJavaType;
  public final Scopes scopes = new Scopes();
  public final Names names;
  public final BodyClasses bodyClasses = new BodyClasses(this);

  /** What stands in the body's way, by the tree to point at. */
  public final Map<Tree, Finding> findings = new LinkedHashMap<>();

  public final Map<Variable, Tree> declarations = new HashMap<>();

  /** A problem and what it speaks of. */
  public record Finding(Problem problem, List<String> arguments) {}

  /** Whether the body names a type that does not exist, though it may yet be generated. */
  public boolean missesType;

  private final BodyTypes bodyTypes = new BodyTypes(this);
  private final TypeReader typeReader;

  /**
   * Of a body.
   *
   * @param mark marks the classes that only the template can name
   */
  protected NameContext(TemplateBody body, UnaryOperator<JavaType> mark) {
    this.awaits = body.template().scope().kind().awaits();
    this.elements = body.elements();
    this.types = body.types();
    this.method = body.method();
    this.source = new SourceText(method.getCompilationUnit(), body.trees().getSourcePositions());
    this.verbs = new VerbScan(method, body.template().scope());
    this.around = body.around();
    this.inPackage = body.inPackage();
    this.members = body.members();
    this.toJavaType =
        type ->
            MissingTypes.in(type)
                ? missing()
                : bodyTypes.moved(mark.apply(body.toJavaType().apply(type)));
    Imports imports = new Imports(method.getCompilationUnit(), elements, members, inPackage);
    Set<String> ofMethod =
        ((MethodTree) method.getLeaf())
            .getTypeParameters().stream()
                .map(each -> each.getName().toString())
                .collect(Collectors.toSet());
    this.names = new Names(scopes, around, members, imports, body.typeVariables(), ofMethod);
    this.typeReader =
        new TypeReader(
            scopes, names, members, new OuterTypes(around, members, types, toJavaType), mark);
  }

  /** Stands for a type that does not exist; the body is not lowered then. */
  private JavaType missing() {
    missesType = true;
    return JavaTypes.OBJECT;
  }

  public TypeReader typeReader() {
    return typeReader;
  }

  public void report(Problem problem, Tree tree, String... arguments) {
    findings.putIfAbsent(tree, new Finding(problem, List.of(arguments)));
  }

  /** Whether a qualifier names a class or a package, so that nothing is evaluated. */
  public boolean namesType(ExpressionTree tree) {
    if (ExprTrees.isThis(tree) || ExprTrees.isSuper(tree)) {
      return false;
    } else if (tree instanceof IdentifierTree name) {
      Names.Answer answer = names.expression(name.getName().toString());
      return answer instanceof Names.OfClass type && !type.member()
          || answer instanceof Names.Leave
          || answer instanceof Names.Nested
          || answer instanceof Names.TypeVariable;
    }
    return tree instanceof ParameterizedTypeTree
        || tree instanceof ArrayTypeTree
        || tree instanceof AnnotatedTypeTree
        || tree instanceof MemberSelectTree select
            && namesType(select.getExpression())
            && (typeReader.qualified(select).filter(this::exists).isPresent()
                || elements.getPackageElement(select.toString()) != null);
  }

  private boolean exists(ClassRef name) {
    return members.classNamed(name.canonicalName()).isPresent();
  }
}
