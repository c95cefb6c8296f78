package dev.weft.processor.javac.judge;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.Imports;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.names.Scopes;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.MissingTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a method is bound not to compile for its types (JLS 5, 15). It computes the types
 * of expressions as far as they are certain; what is not certain is taken to be right. A machine
 * that repeats an error of the template would have the compiler report it twice.
 */
public final class Judgement {
  /** No body that a person writes comes near; generated ones are left to the compiler. */
  private static final int MOST_STEPS = 200_000;

  final Elements elements;
  final Types types;
  final Members members;
  final Names names;
  final List<TypeElement> around;
  final List<Parameterizable> parameterized = new ArrayList<>();
  final KnownLocals locals;
  final PrimitiveRules primitives;
  final TypeVariables typeVariables;
  final TypeRules rules;
  final FunctionTypes functions;
  final WrittenTypes written;
  final ValueTypes values;
  final Overloads overloads;
  final Fits fits;
  final LambdaFits lambdas;
  final BodyJudge body;

  private final boolean isStatic;
  private int steps;
  private boolean missesType;

  /**
   * What comes of judging.
   *
   * @param isBroken whether the body is bound not to compile
   * @param missesType whether it names a type that does not exist, though it may yet be generated
   */
  public record Verdict(boolean isBroken, boolean missesType) {}

  private Judgement(
      Elements elements,
      Types types,
      Members members,
      TreePath path,
      ExecutableElement method,
      List<TypeElement> around) {
    this.elements = elements;
    this.types = types;
    this.members = members;
    this.around = around;
    parameterized.add(method);
    parameterized.addAll(around);
    Map<String, String> variables = new HashMap<>();
    around.forEach(type -> type.getTypeParameters().forEach(each -> put(each, variables)));
    Set<String> ofMethod =
        method.getTypeParameters().stream()
            .map(each -> each.getSimpleName().toString())
            .collect(Collectors.toSet());
    Imports imports =
        new Imports(
            path.getCompilationUnit(), elements, members, elements.getPackageOf(around.get(0)));
    this.names = new Names(new Scopes(), around, members, imports, variables, ofMethod);
    this.locals = new KnownLocals(patternVariables(path.getLeaf()));
    this.primitives = new PrimitiveRules(types);
    this.typeVariables = new TypeVariables(types);
    this.rules = new TypeRules(primitives, types, members);
    this.functions = new FunctionTypes(elements, types);
    this.written = new WrittenTypes(this);
    this.values = new ValueTypes(this);
    this.overloads = new Overloads(this);
    this.fits = new Fits(this);
    this.lambdas = new LambdaFits(this);
    this.body = new BodyJudge(this);
    this.isStatic = isStatic(method);
  }

  private static void put(TypeParameterElement each, Map<String, String> variables) {
    variables.put(each.getSimpleName().toString(), each.getSimpleName().toString());
  }

  private static Set<String> patternVariables(Tree method) {
    Set<String> result = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void none) {
        result.add(tree.getVariable().getName().toString());
        return super.visitBindingPattern(tree, none);
      }
    }.scan(method, null);
    return result;
  }

  /** Judges a method, in this round. */
  public static Verdict of(
      Elements elements, Types types, Members members, TreePath path, ExecutableElement method) {
    List<TypeElement> around = new ArrayList<>();
    for (Element at = method.getEnclosingElement();
        at instanceof TypeElement type;
        at = at.getEnclosingElement()) {
      around.add(type);
    }
    return new Judgement(elements, types, members, path, method, around).of(path, method);
  }

  private Verdict of(TreePath path, ExecutableElement method) {
    MethodTree tree = (MethodTree) path.getLeaf();
    for (VariableElement parameter : method.getParameters()) {
      locals.declare(parameter.getSimpleName().toString(), known(parameter.asType()));
    }
    boolean isBroken = body.isBroken(tree.getBody(), known(method.getReturnType()));
    return new Verdict(isBroken, missesType);
  }

  /** Whether the body can use a member (JLS 6.6.1), if that is not protected. */
  boolean mayUse(Element member) {
    TypeElement owner = around.get(0);
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PRIVATE)
        ? Enclosing.outermost(member).equals(Enclosing.outermost(owner))
        : modifiers.contains(Modifier.PROTECTED)
            || members.reachable(member, elements.getPackageOf(owner));
  }

  /** A name that can only be that of a class is that of none. */
  void missType() {
    missesType = true;
  }

  Optional<TypeMirror> known(TypeMirror type) {
    return MissingTypes.in(type) ? Optional.empty() : Optional.of(type);
  }

  /** Whether there is no instance of a class around the method: something static is between. */
  boolean lacksInstance(int level) {
    return isStatic || around.subList(0, level).stream().anyMatch(Judgement::isStatic);
  }

  static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether to go on: judging must not take longer than compiling. */
  boolean goesOn() {
    return ++steps < MOST_STEPS;
  }
}
