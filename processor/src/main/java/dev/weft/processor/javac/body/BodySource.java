package dev.weft.processor.javac.body;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.judge.Judgement;
import dev.weft.processor.javac.names.TemplateBody;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.MirrorReader;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.javac.syntax.Unparsed;
import dev.weft.processor.model.Body;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Misuse;
import dev.weft.processor.model.Position;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.Variable;
import dev.weft.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A template's body as javac has it, and what reading it brings to light. */
public final class BodySource {
  private final Template template;
  private final TreesAccess trees;
  private final BodyContext context;
  private final ExecutableElement method;
  private final boolean unparsed;
  private Judgement.Verdict verdict = new Judgement.Verdict(false, false);

  /** The body of a method, in this round. */
  public BodySource(
      TreesAccess trees,
      Elements elements,
      Types types,
      Members members,
      MirrorReader mirrors,
      Template template,
      ExecutableElement method) {
    this.template = template;
    this.method = method;
    TreePath path = trees.path(method).orElseThrow();
    this.trees = trees;
    this.unparsed = Unparsed.in((MethodTree) path.getLeaf());
    this.context =
        new BodyContext(
            new TemplateBody(
                trees.trees(),
                elements,
                types,
                members,
                path,
                around(method),
                template,
                type -> JavaTypes.bare(mirrors.apply(type))));
    addTypeVariables(method, mirrors);
    context.around.forEach(type -> addTypeVariables(type, mirrors));
    if (!unparsed) {
      context.memberClasses.mark();
    }
    if (context.awaits && !unparsed) {
      new AwaitedResources(context, new Variables(context)).mark();
    }
  }

  private void addTypeVariables(Parameterizable declaration, MirrorReader mirrors) {
    for (TypeParameterElement parameter : declaration.getTypeParameters()) {
      JavaType.Variable name = (JavaType.Variable) mirrors.apply(parameter.asType());
      context.typeVariables.putIfAbsent(name.name(), parameter.asType());
    }
  }

  private static List<TypeElement> around(ExecutableElement method) {
    List<TypeElement> result = new ArrayList<>();
    for (Element at = method.getEnclosingElement();
        at instanceof TypeElement type;
        at = at.getEnclosingElement()) {
      result.add(type);
    }
    return result;
  }

  /** Whether javac could not parse the template: there is nothing to read, nor to complain of. */
  public boolean isUnparsed() {
    return unparsed;
  }

  /** The uses of the scope that are no verbs. */
  public List<Misuse> misuses() {
    return context.verbs.misuses().stream()
        .map(f -> new Misuse(f.kind(), context.source.place(f.tree()).text(), position(f.tree())))
        .toList();
  }

  /** The body; empty while it names types that do not exist. */
  public Optional<Body> read() {
    verdict =
        Judgement.of(context.elements, context.types, context.members, context.method, method);
    return context.breakage.findMissingSupertypes() || verdict.missesType()
        ? Optional.empty()
        : new BodyReader(context, template).read(template);
  }

  /** Reports what was found while reading. */
  public void report(Reporter<Position> reporter) {
    context.findings.forEach(
        (tree, finding) ->
            reporter.report(finding.problem(), position(tree), finding.arguments().toArray()));
  }

  /** Whether the compiler is bound to reject the template itself. */
  public boolean isBroken() {
    return context.breakage.isCertain() || verdict.isBroken();
  }

  /** Where the body declares a variable; empty if it does not. */
  public Optional<Position> position(Variable variable) {
    return Optional.ofNullable(context.declarations.get(variable)).map(this::position);
  }

  private Position position(Tree tree) {
    return trees.position(context.source.unit(), tree);
  }
}
