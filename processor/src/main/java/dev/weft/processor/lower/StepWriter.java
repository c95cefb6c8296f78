package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the statements of a state: what it declares, and copies of what lambdas hold on to. */
class StepWriter {
  private final List<Machine.Line> lines = new ArrayList<>();

  private final Storage storage;
  private final Spelling spelling;
  private final Map<Variable, Code> initializers;
  private final Resolver resolver;
  private final Runnable declares;

  /**
   * Writes one run of lines.
   *
   * @param initializers gets those that stand at the head of {@code resume}
   * @param declares told of each local that is declared
   */
  StepWriter(
      Storage storage, Map<Variable, Code> initializers, Resolver resolver, Runnable declares) {
    this.storage = storage;
    this.spelling = storage.spelling();
    this.initializers = initializers;
    this.resolver = resolver;
    this.declares = declares;
  }

  final List<Machine.Line> lines() {
    return lines;
  }

  final Resolver resolver() {
    return resolver;
  }

  final Code resolve(Code code) {
    return resolver.resolve(code);
  }

  final void add(Machine.Line line) {
    lines.add(line);
  }

  final void text(Object... pieces) {
    add(new Machine.Line.Text(Code.of(pieces)));
  }

  /** The same for a declaration. */
  final void local(Object... pieces) {
    declares.run();
    text(pieces);
  }

  /** Writes a statement. */
  final void step(Step step) {
    if (step.declares().isPresent()) {
      declare(step.declares().get(), step.code());
    } else {
      copyCaptured(step.code());
      text(resolve(step.code()));
    }
  }

  private void declare(Variable variable, Code code) {
    if (storage.isCalled(variable)) {
      initializer(variable, code);
      keepInferred(variable, Code.text(spelling.initializerOf(variable) + ".get()"));
      return;
    }
    copyCaptured(code);
    boolean blank = code.parts().isEmpty();
    Code given = resolve(code);
    Code value = blank ? Code.EMPTY : Code.of(" = ", given);
    if (storage.placement().of(variable) == Placement.Home.STATE) {
      Code own =
          storage.isGivenAsObject(variable)
              ? Code.of(" = ", resolver.typed(variable, given))
              : value;
      local(storage.declaredType(variable), " ", resolver.name(variable), own, ";");
    } else if (storage.isInferred(variable)) {
      keepInferred(variable, given);
    } else if (!blank && variable.kind() != Variable.Kind.CONSTANT) {
      Code kept = storage.isErased(variable) ? expected(variable, given) : value;
      text(resolver.name(variable), kept, ";");
    }
  }

  // Produce: var counterInitializer = Typed.initializer(() -> new Object() { … });
  private void initializer(Variable variable, Code code) {
    Resolver apart = resolver.outside(Resolver.Reach.FIELDS);
    StepWriter head = new StepWriter(storage, initializers, apart, () -> {});
    head.copyCaptured(code);
    Code value = head.resolve(code);
    boolean plain = head.lines.isEmpty() && isCreation(value);
    Code body = plain ? value : head.returning(value, spelling.witnessOf(variable));
    Code made =
        Code.of(
            "var " + spelling.initializerOf(variable) + " = ",
            Machinery.TYPED,
            ".initializer(() -> ",
            body,
            ");");
    if (initializers.put(variable, made) != null) {
      throw new UnwritableType(variable);
    }
  }

  /** Whether an expression has the same type wherever it stands, since it makes an instance. */
  private static boolean isCreation(Code code) {
    return code.parts().get(0) instanceof Part.Text first
        && first.text().startsWith("new ")
        && code.parts().stream()
            .noneMatch(part -> part instanceof Part.Text text && text.text().contains("<>"));
  }

  private Code returning(Code value, String local) {
    Code body = Code.text("{");
    for (Machine.Line line : lines) {
      body = Code.of(body, "\n  ", ((Machine.Line.Text) line).code());
    }
    Code indented = Margins.indent(value, "\n  ");
    return isCreation(value)
        ? Code.of(body, "\n  return ", indented, ";\n}")
        : Code.of(body, "\n  var " + local + " = ", indented, ";\n  return " + local + ";\n}");
  }

  /** A field gives an initializer no type to be made for, as {@code var} does not. */
  private void keepInferred(Variable variable, Code given) {
    Code value = storage.isGivenAsObject(variable) ? resolver.typed(variable, given) : given;
    if (storage.isSettled(variable)) {
      resolver.copy(variable);
    }
    String local =
        storage.isSettled(variable) ? resolver.name(variable) : spelling.initialOf(variable);
    local("var " + local + " = ", value, ";");
    text("this." + spelling.of(variable) + " = " + local + ";");
  }

  // Produce: visitor = Typed.<Visitor>of(row -> row.name());
  /** A function needs the very type of the variable, which its field cannot have. */
  private Code expected(Variable variable, Code value) {
    TypeUse type = new TypeUse(variable.type().orElseThrow());
    return value.holdsFunction()
        ? Code.of(" = ", Machinery.TYPED, ".<", type, ">of(", value, ")")
        : Code.of(" = ", value);
  }

  /**
   * Lets lambdas capture a local, since the field may change, or be cleared, while they live; and
   * what has a type that no field can have is read as one that does.
   */
  final void copyCaptured(Code code) {
    for (LocalUse use : Uses.in(code)) {
      Variable variable = use.variable();
      if ((use.captured() || use.reads() && storage.isReadAsLocal(variable))
          && storage.isField(variable)
          && storage.isDeclarable(variable)
          && resolver.copy(variable)) {
        Code value = resolver.typed(variable, Code.text("this." + spelling.of(variable)));
        local(storage.declaredType(variable), " " + resolver.name(variable) + " = ", value, ";");
      }
    }
  }
}
