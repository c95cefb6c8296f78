package dev.weft.processor.javac.body;

import com.sun.source.tree.MethodTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.model.Body;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Parameter;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the body of a template. */
final class BodyReader {
  private final BodyContext context;
  private final StatementReader statements;

  /** Whether the arguments must outlive their first use. */
  private final boolean reiterable;

  BodyReader(BodyContext context, Template template) {
    this.context = context;
    this.reiterable = template.scope().kind() != ScopeKind.AWAIT;
    CodeReader code = new CodeReader(context);
    Variables variables = new Variables(context);
    ExprReader exprs = new ExprReader(context, code, variables);
    this.statements = new StatementReader(context, code, exprs, variables);
  }

  /** The body; empty while a local's type has yet to be generated. */
  Optional<Body> read(Template template) {
    MethodTree tree = (MethodTree) context.method.getLeaf();
    context.scopes.push();
    List<Variable> parameters = new ArrayList<>();
    List<Body.Copy> copies = new ArrayList<>();
    for (int i = 0; i < template.parameters().size(); i++) {
      String name = tree.getParameters().get(i + 1).getName().toString();
      parameters.add(parameter(name, template.parameters().get(i), copies));
    }
    Stmt.Block block = statements.block(tree.getBody());
    context.scopes.pop();
    return context.awaitsGeneratedType || context.missesType
        ? Optional.empty()
        : Optional.of(
            new Body(
                context.self,
                parameters,
                copies,
                block,
                context.tellings,
                context.innerNames,
                context.bridges.all(),
                ForeignCode.in(tree, context.verbs)));
  }

  private Variable parameter(String name, Parameter parameter, List<Body.Copy> copies) {
    Optional<JavaType> type = Optional.of(JavaTypes.bare(parameter.type()));
    boolean copied = reiterable && context.isAssigned(name);
    Variable variable =
        context.variable(copied ? initial(name) : name, type, Variable.Kind.PARAMETER);
    Variable inBody = variable;
    if (copied) {
      inBody = context.variable(name, type, Variable.Kind.LOCAL);
      copies.add(new Body.Copy(variable, inBody));
    }
    context.scopes.declare(name, new Meaning.Tracked(inBody));
    return variable;
  }

  private static String initial(String name) {
    return "initial" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
