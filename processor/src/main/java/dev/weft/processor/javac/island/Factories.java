package dev.weft.processor.javac.island;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.BodyClasses;
import dev.weft.processor.model.Code;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Methods that create the instances of a class of the body which became an inner class: a reference
 * to a constructor cannot name the instance around it (JLS 15.13.1), one to a method can.
 */
final class Factories {
  private final BodyContext context;
  private final CodeReader code;

  Factories(BodyContext context, CodeReader code) {
    this.context = context;
    this.code = code;
  }

  /** What the method of a class is called. */
  static String name(String type) {
    return "new" + type;
  }

  /** The methods for a class, a constructor each; none where no reference is made. */
  Code of(ClassTree tree) {
    String name = tree.getSimpleName().toString();
    if (!isReferred(name)) {
      return Code.EMPTY;
    }
    List<MethodTree> constructors = BodyClasses.constructors(tree);
    context.scopes.push();
    tree.getTypeParameters()
        .forEach(each -> context.scopes.declareTypeVariable(each.getName().toString()));
    Code result = constructors.isEmpty() ? method(tree, List.of(), List.of()) : Code.EMPTY;
    for (MethodTree each : constructors) {
      result = Code.of(result, method(tree, each.getParameters(), each.getThrows()));
    }
    context.scopes.pop();
    return result;
  }

  // Produce: <T> Leaf<T> newLeaf(T value) throws IOException { return new Leaf<T>(value); }
  private Code method(
      ClassTree tree, List<? extends VariableTree> parameters, List<? extends Tree> failures) {
    String name = tree.getSimpleName().toString();
    List<? extends TypeParameterTree> variables = tree.getTypeParameters();
    String use =
        variables.isEmpty()
            ? name
            : variables.stream()
                .map(each -> each.getName().toString())
                .collect(Collectors.joining(", ", name + "<", ">"));
    String arguments =
        parameters.stream()
            .map(each -> each.getName().toString())
            .collect(Collectors.joining(", "));
    return Code.of(
        "\n  ",
        list(variables.isEmpty() ? "" : "<", variables, variables.isEmpty() ? "" : "> "),
        use + " " + name(name),
        list("(", parameters, ")"),
        list(failures.isEmpty() ? "" : " throws ", failures, ""),
        " {\n    return new " + use + "(" + arguments + ");\n  }\n");
  }

  private Code list(String before, List<? extends Tree> trees, String after) {
    Code result = Code.text(before);
    for (Tree tree : trees) {
      Code item = tree instanceof VariableTree ? code.read(tree) : code.readType(tree);
      result = Code.of(result, tree == trees.get(0) ? "" : ", ", item);
    }
    return Code.of(result, after);
  }

  private boolean isReferred(String name) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
        found[0] |=
            tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
                && raw(tree.getQualifierExpression()) instanceof IdentifierTree type
                && type.getName().contentEquals(name);
        return super.visitMemberReference(tree, none);
      }
    }.scan(context.method.getLeaf(), null);
    return found[0];
  }

  private static Tree raw(Tree type) {
    return type instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : type;
  }
}
