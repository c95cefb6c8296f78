package dev.weft.processor.javac.signature;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.access.HiddenVariables;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.MirrorReader;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.javac.syntax.Unparsed;
import dev.weft.processor.model.Annotation;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Hidden;
import dev.weft.processor.model.Owner;
import dev.weft.processor.model.Parameter;
import dev.weft.processor.model.Position;
import dev.weft.processor.model.Scope;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.TypeParameter;
import dev.weft.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the signature of an annotated method. */
public final class TemplateReader {
  private final TreesAccess trees;
  private final Elements elements;
  private final Types types;
  private final Members members;
  private final ScopeReader scopes;

  /** A reader. */
  public TemplateReader(
      TreesAccess trees,
      Elements elements,
      Types types,
      Members members,
      Reporter<Position> reporter) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.members = members;
    this.scopes = new ScopeReader(trees, reporter);
  }

  /** Whether javac could not parse the signature. */
  public boolean isUnparsed(ExecutableElement method) {
    return Unparsed.inSignature((MethodTree) trees.path(method).orElseThrow().getLeaf());
  }

  /** Whether the signature mentions a type that does not exist, at least not yet. */
  public boolean awaitsTypes(ExecutableElement method) {
    return SignatureTypes.of(method, trees.path(method).orElseThrow()).stream()
        .anyMatch(SignatureTypes.Mention::isMissing);
  }

  /**
   * How the types of a template's body are read: with the names its type variables have in
   * generated code.
   */
  public MirrorReader types(ExecutableElement method) {
    return new MirrorReader(elements, new TypeParameterReader(method).names());
  }

  /**
   * Reads a method whose types all exist.
   *
   * @param machine the name of its machine
   * @return empty if it has no scope, after a report
   */
  public Optional<Template> read(ExecutableElement method, Owner owner, ClassRef machine) {
    TreePath path = trees.path(method).orElseThrow();
    MirrorReader types = types(method);
    return scopes
        .read(method, path, types)
        .map(scope -> read(method, path, types, owner, machine, scope));
  }

  private Template read(
      ExecutableElement method,
      TreePath path,
      MirrorReader mirrors,
      Owner owner,
      ClassRef machine,
      Scope scope) {
    List<Parameter> parameters = parameters(method, mirrors);
    List<SignatureTypes.Mention> mentions = SignatureTypes.of(method, path);
    List<TypeParameter> ofMachine = new TypeParameterReader(method).read(mirrors);
    return new Template(
        owner,
        method.getSimpleName().toString(),
        scope,
        mirrors.apply(method.getReturnType()),
        instance(method, mirrors, parameters),
        ofMachine,
        scope.kind() == ScopeKind.AWAIT && !ofMachine.isEmpty()
            ? List.of()
            : new HiddenVariables(elements, types, members, mirrors).read(method, path, ofMachine),
        parameters,
        modifiers(method),
        machine,
        Javadocs.carried(elements.getDocComment(method), scope.name()),
        annotation(method, Deprecated.class, mirrors),
        annotation(method, SafeVarargs.class, mirrors).isPresent(),
        new Suppressions(elements).of(method, owner, mentions),
        hidden(method, path, mentions),
        trees.position(method));
  }

  private static List<Parameter> parameters(ExecutableElement method, MirrorReader types) {
    List<Parameter> result = new ArrayList<>();
    int last = method.getParameters().size() - 1;
    for (int i = 1; i <= last; i++) {
      VariableElement parameter = method.getParameters().get(i);
      List<Annotation> annotations = new ArrayList<>();
      for (AnnotationMirror annotation : parameter.getAnnotationMirrors()) {
        if (!isOnType(annotation, parameter.asType())) {
          annotations.add(types.annotations().of(annotation));
        }
      }
      String name = parameter.getSimpleName().toString();
      boolean varargs = method.isVarArgs() && i == last;
      result.add(new Parameter(name, types.apply(parameter.asType()), varargs, annotations));
    }
    return result;
  }

  /** An annotation for both parameters and types stands on both in the compiler's model. */
  private static boolean isOnType(AnnotationMirror annotation, TypeMirror type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(
            each ->
                each.getAnnotationType()
                    .asElement()
                    .equals(annotation.getAnnotationType().asElement()));
  }

  private static Optional<Parameter> instance(
      ExecutableElement method, MirrorReader types, List<Parameter> parameters) {
    if (method.getModifiers().contains(Modifier.STATIC)) return Optional.empty();
    TypeElement owner = Enclosing.classOf(method);
    Set<String> taken = new TreeSet<>(parameters.stream().map(Parameter::name).toList());
    String name = InstanceNames.pick(owner.getSimpleName().toString(), taken);
    return Optional.of(new Parameter(name, types.apply(owner.asType()), false, List.of()));
  }

  private static Set<String> modifiers(ExecutableElement method) {
    Set<String> result = new TreeSet<>();
    method.getModifiers().forEach(modifier -> result.add(modifier.toString()));
    return result;
  }

  private static Optional<Annotation> annotation(
      ExecutableElement method, Class<?> wanted, MirrorReader types) {
    return method.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals(wanted.getName()))
        .findFirst()
        .map(types.annotations()::of);
  }

  private List<Hidden> hidden(
      ExecutableElement method, TreePath path, List<SignatureTypes.Mention> mentions) {
    Accessibility accessibility = new Accessibility(elements.getPackageOf(method));
    return mentions.stream()
        .filter(mention -> !accessibility.reaches(mention.element()))
        .map(mention -> hidden(mention, path))
        .toList();
  }

  private Hidden hidden(SignatureTypes.Mention mention, TreePath path) {
    Name name = mention.element().getSimpleName();
    Tree at = NameSearch.find(mention.at(), name);
    return new Hidden(name.toString(), trees.position(path.getCompilationUnit(), at));
  }
}
