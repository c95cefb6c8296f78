package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the lines of a state: its blocks in a row, jumps between states, and what dies. */
final class Assembler {
  private final List<Block> blocks;
  private final Flow flow;
  private final Storage storage;
  private final Spelling spelling;
  private final Clearing clearing;
  private final Numbers numbers;
  private final JavaType element;
  private final Map<Variable, Code> initializers = new HashMap<>();
  private boolean jumps;
  private boolean declares;

  Assembler(
      List<Block> blocks,
      Flow flow,
      Storage storage,
      Clearing clearing,
      Numbers numbers,
      JavaType element) {
    this.blocks = blocks;
    this.flow = flow;
    this.storage = storage;
    this.spelling = storage.spelling();
    this.clearing = clearing;
    this.numbers = numbers;
    this.element = element;
  }

  /** Whether any state written so far jumps to another. */
  boolean jumps() {
    return jumps;
  }

  /** The initializer of a variable, if the states that were written call one. */
  Optional<Code> initializer(Variable variable) {
    return Optional.ofNullable(initializers.get(variable));
  }

  /** Source outside all states. */
  Code plain(Code code, Resolver.Reach reach) {
    return newResolver().outside(reach).resolve(code);
  }

  /**
   * A state.
   *
   * @param next the state that is printed behind it, or a negative number
   */
  Machine.State state(Block block, int next) {
    declares = false;
    List<Machine.Line> lines = new Writer(next, newResolver()).block(block);
    return new Machine.State(numbers.allOf(block.id), block.place, lines, declares);
  }

  private Resolver newResolver() {
    return Resolver.ofState(
        storage, state -> numbers.of(flow.destination(state.block())), () -> jumps = true);
  }

  /** Writes one run of lines, and how it ends. */
  private final class Writer extends StepWriter {
    private final int next;

    Writer(int next, Resolver resolver) {
      super(storage, initializers, resolver, () -> declares = true);
      this.next = next;
    }

    /** A branch, behind which no state follows. */
    private Writer nested() {
      return new Writer(-1, resolver().nested());
    }

    List<Machine.Line> block(Block block) {
      block.steps.forEach(this::step);
      end(block);
      return lines();
    }

    private void end(Block block) {
      End end = block.end();
      Uses.ofEnd(end).forEach(this::copyCaptured);
      if (end instanceof End.Goto go) {
        edge(block, go.block());
      } else if (end instanceof End.Branch branch) {
        branch(block, branch);
      } else if (end instanceof End.Select select) {
        select(block, select);
      } else if (end instanceof End.Suspend suspend) {
        suspend(block, suspend);
      } else if (end instanceof End.Complete complete) {
        text("return complete(", resolve(complete.value()), ");");
      } else if (end instanceof End.Throw failure) {
        text("throw ", resolve(failure.value()), ";");
      }
    }

    private void edge(Block from, int to) {
      Block target = blocks.get(to);
      if (!flow.isState(target)) {
        block(target);
      } else if (to == next) {
        if (target.handler != from.handler) {
          text(spelling.of(Own.STATE) + " = " + numbers.of(to) + ";");
        }
      } else {
        jumps = true;
        text(spelling.of(Own.STATE) + " = " + numbers.of(to) + ";");
        text("continue " + spelling.of(Own.DISPATCH) + ";");
      }
    }

    private void branch(Block block, End.Branch branch) {
      if (branch.then() == branch.otherwise()) {
        text(resolve(Code.of("if (", branch.condition(), ") {}")));
        edge(block, branch.then());
        return;
      }
      Code condition = resolve(branch.condition());
      boolean flatThen =
          branch.otherwise() != next
              && (leads(branch.then(), next)
                  || !leads(branch.otherwise(), next)
                      && flow.weight(branch.otherwise()) < flow.weight(branch.then()));
      Writer nested = nested();
      nested.edge(block, flatThen ? branch.otherwise() : branch.then());
      add(new Machine.Line.If(flatThen ? Negation.of(condition) : condition, nested.lines()));
      edge(block, flatThen ? branch.then() : branch.otherwise());
    }

    private boolean leads(int from, int to) {
      return from == to || to >= 0 && flow.leads(from, to);
    }

    private void select(Block block, End.Select select) {
      List<Machine.Arm> arms = new ArrayList<>();
      for (End.Select.Arm arm : Arms.merged(select.arms())) {
        Writer writer = nested();
        if (!arm.handOver().parts().isEmpty()) {
          writer.text(writer.resolve(arm.handOver()));
        }
        writer.edge(block, arm.block());
        arms.add(new Machine.Arm(resolve(arm.label()), writer.lines()));
      }
      add(new Machine.Line.Switch(resolve(select.selector()), arms));
      if (select.otherwise() >= 0) {
        edge(block, select.otherwise());
      }
    }

    private void suspend(Block block, End.Suspend suspend) {
      List<String> dead = clearing.dead(block, suspend);
      List<String> saved = saved(suspend);
      Code value = resolve(suspend.value());
      if (usesOf(dead, suspend.value()).findAny().isPresent()
          || !suspend.kind().mayRunOn()
              && usesOf(saved, suspend.value()).anyMatch(LocalUse::writes)) {
        value = evaluateFirst(suspend, value);
      }
      for (String name : dead) {
        text("this." + name + " = null;");
      }
      int resume = numbers.of(suspend);
      switch (suspend.kind()) {
        case YIELD, DELEGATE -> {
          save(saved);
          String verb = suspend.kind() == End.Suspend.Kind.YIELD ? "yielded" : "delegate";
          text("return " + verb + "(" + resume + ", ", value, ");");
        }
        case AWAIT, NEXT -> {
          String input = spelling.of(Own.INPUT);
          if (suspend.kind() == End.Suspend.Kind.AWAIT) {
            text(input + " = await(" + resume + ", ", value, ");");
          } else {
            text(input + " = ", next(value, resume), ";");
          }
          pending(input, saved);
          edge(block, suspend.resume());
        }
      }
    }

    // Produce: elements instanceof AsyncGeneratorMachine<?, ?, ?> machine ? machine.next(2, this) :
    /**
     * Asked for its class here, the JIT knows what this one loop has seen, be it one or several.
     */
    private Code next(Code elements, int resume) {
      String machine = spelling.of(Own.MACHINE);
      String call = ".next(" + resume + ", this)";
      Code test = Code.of(elements, " instanceof ", Machinery.GENERATOR, "<?, ?, ?> " + machine);
      return Code.of(test, " ? " + machine + call + " : ", elements, call);
    }

    private void pending(String input, List<String> saved) {
      if (saved.isEmpty()) {
        text("if (" + input + " == PENDING) return PENDING;");
        return;
      }
      Writer then = nested();
      then.save(saved);
      then.text("return PENDING;");
      add(new Machine.Line.If(Code.text(input + " == PENDING"), then.lines()));
    }

    private void save(List<String> saved) {
      saved.forEach(name -> text("this." + name + " = " + name + ";"));
    }

    /** The fields to set from the locals of their names. */
    private List<String> saved(End.Suspend suspend) {
      return clearing
          .needed(suspend)
          .filter(variable -> storage.placement().of(variable) == Placement.Home.KEPT)
          .sorted(Comparator.comparing(Variable::id))
          .map(spelling::of)
          .distinct()
          .toList();
    }

    private Stream<LocalUse> usesOf(List<String> names, Code code) {
      return Uses.in(code).stream().filter(use -> names.contains(spelling.of(use.variable())));
    }

    /** What is handed out is evaluated before the fields it comes from are cleared. */
    private Code evaluateFirst(End.Suspend suspend, Code value) {
      if (suspend.kind() == End.Suspend.Kind.DELEGATE) {
        local("var delegate = ", value, ";");
        return Code.text("delegate");
      }
      JavaType type = suspend.kind() == End.Suspend.Kind.YIELD ? element : Machinery.stage();
      text(spelling.of(Own.INPUT) + " = ", value, ";");
      return Machinery.cast(Code.text(spelling.of(Own.INPUT)), type);
    }
  }
}
