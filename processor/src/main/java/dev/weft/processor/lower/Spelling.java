package dev.weft.processor.lower;

import dev.weft.processor.model.Own;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that variables have in the machine: the user's own, unless two would meet. */
final class Spelling {
  private static final Set<String> INHERITED = Set.of("PENDING", "END", "UNCAUGHT");

  /** A local that goes with a variable. */
  private record Beside(Variable variable, String suffix) {}

  private final Map<Variable, String> names = new HashMap<>();
  private final Map<Variable, String> copies = new HashMap<>();
  private final Map<Beside, String> beside = new HashMap<>();
  private final Map<Own, String> own = new EnumMap<>(Own.class);
  private final Map<Slot, String> shared = new HashMap<>();
  private final Set<String> taken = new HashSet<>(INHERITED);
  private final Set<String> inner;

  /**
   * Spells the names of one machine.
   *
   * @param inner names that islands declare for themselves
   */
  Spelling(Placement placement, Sharing sharing, List<Variable> arguments, Set<String> inner) {
    this.inner = inner;
    taken.addAll(placement.variables().stream().map(Variable::name).toList());
    taken.addAll(inner);
    for (Own name : Own.values()) {
      own.put(name, fresh(name.preferred()));
    }
    taken.clear();
    taken.addAll(own.values());
    taken.addAll(INHERITED);
    taken.addAll(Machinery.NAMES);
    List<Variable> ordered = new ArrayList<>(placement.variables());
    ordered.sort(java.util.Comparator.comparingInt(Spelling::rank).thenComparing(Variable::id));
    for (Variable variable : ordered) {
      Variable holder = sharing.holder(variable);
      if (holder.equals(variable)) {
        spell(variable, placement.of(variable));
      } else {
        names.put(variable, of(holder));
      }
    }
    for (Variable argument : arguments) {
      if (!names.containsKey(argument)) {
        spell(argument, Placement.Home.FIELD);
      }
    }
  }

  /** The user's locals choose their names first, then the arguments, then what lowering adds. */
  private static int rank(Variable variable) {
    return switch (variable.kind()) {
      case LOCAL, CONSTANT -> 0;
      case SELF, PARAMETER -> 1;
      case CARRIED -> 2;
    };
  }

  private void spell(Variable variable, Placement.Home home) {
    boolean field = home == Placement.Home.FIELD;
    if ((field || home == Placement.Home.KEPT) && variable.kind() == Variable.Kind.LOCAL) {
      Slot slot = Slot.of(variable);
      names.put(variable, shared.computeIfAbsent(slot, any -> fresh(variable.name(), field)));
    } else {
      names.put(variable, fresh(variable.name(), field));
    }
  }

  private String fresh(String wanted, boolean field) {
    return field ? fresh(wanted) : freshLocal(wanted);
  }

  private String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + "_" + i;
    }
    taken.add(name);
    return name;
  }

  /** A name for a local variable, which no name declared inside an island may meet. */
  private String freshLocal(String wanted) {
    String name = wanted;
    for (int i = 2; taken.contains(name) || inner.contains(name); i++) {
      name = wanted + "_" + i;
    }
    taken.add(name);
    return name;
  }

  String of(Variable variable) {
    return names.getOrDefault(variable, variable.name());
  }

  /** The name of the local that a lambda captures in place of a field. */
  String copyOf(Variable variable) {
    String name = of(variable);
    return inner.contains(name) ? ownCopyOf(variable) : name;
  }

  /** The same where another variable's copy has the name of the field. */
  String ownCopyOf(Variable variable) {
    return copies.computeIfAbsent(variable, any -> freshLocal(of(variable)));
  }

  /** The name of a local that gets the variable's first value, with its type. */
  String initialOf(Variable variable) {
    return beside(variable, "Value");
  }

  /** The name of the local that the variable's first value comes from. */
  String initializerOf(Variable variable) {
    return beside(variable, "Initializer");
  }

  /** The name of a local of a witness that has the variable's type. */
  String witnessOf(Variable variable) {
    return beside(variable, "Type");
  }

  private String beside(Variable variable, String suffix) {
    return beside.computeIfAbsent(
        new Beside(variable, suffix), any -> freshLocal(variable.name() + suffix));
  }

  String of(Own name) {
    return own.getOrDefault(name, name.preferred());
  }
}
