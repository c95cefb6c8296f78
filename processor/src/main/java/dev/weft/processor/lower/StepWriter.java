package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
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
    StepWriter head = new StepWriter(storage, initializers, resolver.atHead(), () -> {});
    head.copyCaptured(code);
    Code value = head.resolve(code);
    Code body = head.lines.isEmpty() ? value : head.returning(value);
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

  private Code returning(Code value) {
    Code body = Code.text("{");
    for (Machine.Line line : lines) {
      body = Code.of(body, "\n  ", ((Machine.Line.Text) line).code());
    }
    return Code.of(body, "\n  return ", Margins.indent(value, "\n  "), ";\n}");
  }

  /** A field gives an initializer no type to be made for, as {@code var} does not. */
  private void keepInferred(Variable variable, Code given) {
    Code value = storage.isGivenAsObject(variable) ? resolver.typed(variable, given) : given;
    boolean settled = storage.isSettled(variable);
    String local = settled ? spelling.copyOf(variable) : spelling.initialOf(variable);
    local("var " + local + " = ", value, ";");
    text("this." + spelling.of(variable) + " = " + local + ";");
    if (settled) {
      resolver.copy(variable);
    }
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
        String copy = spelling.copyOf(variable);
        local(storage.declaredType(variable), " " + copy + " = ", value, ";");
      }
    }
  }
}
