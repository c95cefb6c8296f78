package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.StateRef;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Writes source with the names that things have in the machine, and with the values of variables at
 * the types they have.
 */
final class Resolver {
  /** What source can name. */
  enum Reach {
    /** The machine's fields, and the locals of {@code resume}. */
    FIELDS,
    /** A class of the body has no fields but its own. */
    LOCALS,
    /** If it is a member, it has no locals of {@code resume} either. */
    NOTHING
  }

  private final Storage storage;
  private final ToIntFunction<StateRef> numbers;
  private final Runnable jump;

  private final Reach reach;

  /** The locals that variables are read from, which may hide the fields of others. */
  private final Map<Variable, String> copies;

  private Resolver(
      Storage storage,
      ToIntFunction<StateRef> numbers,
      Runnable jump,
      Reach reach,
      Map<Variable, String> copies) {
    this.storage = storage;
    this.numbers = numbers;
    this.jump = jump;
    this.reach = reach;
    this.copies = copies;
  }

  /**
   * Writes the source of a state.
   *
   * @param numbers the numbers of states
   * @param jump told of each jump to another state
   */
  static Resolver ofState(Storage storage, ToIntFunction<StateRef> numbers, Runnable jump) {
    return new Resolver(storage, numbers, jump, Reach.FIELDS, new HashMap<>());
  }

  /** The same for source outside all states. */
  Resolver outside(Reach reach) {
    return new Resolver(storage, numbers, jump, reach, new HashMap<>());
  }

  /** The same for a branch, whose locals nobody sees behind it. */
  Resolver nested() {
    return new Resolver(storage, numbers, jump, reach, new HashMap<>(copies));
  }

  /**
   * Has a variable read from a local from here on.
   *
   * @return false if it was before
   */
  boolean copy(Variable variable) {
    if (copies.containsKey(variable)) return false;
    String name = storage.spelling().copyOf(variable);
    copies.put(
        variable, copies.containsValue(name) ? storage.spelling().ownCopyOf(variable) : name);
    return true;
  }

  String name(Variable variable) {
    String name = storage.spelling().of(variable);
    return copies.getOrDefault(variable, copies.containsValue(name) ? "this." + name : name);
  }

  Code resolve(Code code) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < code.parts().size(); i++) {
      Part part = code.parts().get(i);
      if (part instanceof Exit.Leap leap) {
        boolean alone = Margins.opens(parts) && Margins.closes(code.parts(), i + 1);
        leap(leap, alone, parts);
      } else {
        resolve(part, parts);
      }
    }
    return new Code(parts);
  }

  /** Statements for one; they need no block of their own if they are all there is in one. */
  private void leap(Exit.Leap leap, boolean alone, List<Part> parts) {
    jump.run();
    String margin = "\n" + Margins.of(parts);
    if (alone) {
      parts.addAll(Margins.indent(resolve(leap.steps()), margin).parts());
      return;
    }
    parts.addAll(Margins.indent(Code.of("{\n", resolve(leap.steps())), margin + "  ").parts());
    parts.add(new Part.Text(margin + "}"));
  }

  private void resolve(Part part, List<Part> parts) {
    if (part instanceof LocalUse use) {
      parts.addAll(use(use).parts());
    } else if (part instanceof Part.Typed typed) {
      parts.addAll(typed(typed.variable(), typed.value()).parts());
    } else if (part instanceof Own own) {
      parts.add(new Part.Text(storage.spelling().of(own)));
    } else if (part instanceof StateRef state) {
      parts.add(new Part.Text(String.valueOf(numbers.applyAsInt(state))));
    } else {
      parts.add(part);
    }
  }

  private Code use(LocalUse use) {
    Variable variable = use.variable();
    boolean telling = storage.union(variable).isEmpty() || copies.containsKey(variable);
    if (use.isWitness() && (reach != Reach.FIELDS || !storage.isField(variable) || !telling)) {
      return witness(use);
    }
    Code name = Code.text(name(variable));
    boolean value = !use.writes() && use.access() != LocalUse.Access.WITNESS_TARGET;
    return value && !copies.containsKey(variable) ? read(variable, name) : name;
  }

  private Code witness(LocalUse use) {
    JavaType type = use.variable().type().orElse(JavaTypes.OBJECT);
    if (use.access() == LocalUse.Access.WITNESS_TARGET) {
      return Witnesses.target(type);
    }
    return storage.isInferred(use.variable())
        ? typed(use.variable(), Code.text("null"))
        : resolve(Witnesses.any(type));
  }

  private Code read(Variable variable, Code name) {
    if (storage.isInferred(variable)) {
      return storage.isField(variable) ? typed(variable, name) : name;
    }
    return storage.isErased(variable) ? Machinery.operand(typed(variable, name), name) : name;
  }

  private String teller(Variable variable) {
    if (!storage.isCalled(variable)) return storage.spelling().witnessOf(variable);
    if (reach == Reach.NOTHING) throw new UnwritableType(variable);
    return storage.spelling().initializerOf(variable);
  }

  /** A value that has not got the variable's type, as one of that type. */
  Code typed(Variable variable, Code value) {
    Optional<Inferred> inference = storage.inference(variable);
    if (inference.isPresent()) {
      return resolve(inference.get().typed(value, teller(variable)));
    }
    Optional<JavaType.Union> union = storage.union(variable);
    if (union.isPresent()) {
      return resolve(union.get().narrowed(value));
    }
    return storage.isErased(variable)
        ? Machinery.cast(value, variable.type().orElseThrow())
        : value;
  }
}
