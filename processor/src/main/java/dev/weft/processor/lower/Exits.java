package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.StateRef;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes leaps, and lowers islands that are left by leaps of their own. */
final class Exits {
  private final Graph graph;
  private final Leaps leaps;
  private final JavaType returnType;
  private final Choosing choosing;
  private @Nullable Variable returned;

  Exits(Graph graph, Leaps leaps, JavaType returnType, Choosing choosing) {
    this.choosing = choosing;
    this.graph = graph;
    this.leaps = leaps;
    this.returnType = returnType;
  }

  /** Leaves the point here. */
  void take(Leaps.Leap leap) {
    graph.ensureOpen();
    Leaps.Route route = leaps.route(leap);
    route.steps().forEach(graph::step);
    graph.end(
        route.target().<End>map(target -> new End.Goto(target.id)).orElseGet(this::completion));
  }

  /** Returns a value, whose type may be known. */
  void takeReturn(Optional<Code> value, Optional<JavaType> type) {
    graph.ensureOpen();
    Leaps.Leap leap = new Leaps.Leap.Return();
    if (leaps.route(leap).target().isEmpty()) {
      graph.end(new End.Complete(completed(value, type)));
    } else {
      value.ifPresent(code -> graph.step(LocalUse.write(returned()), " = ", code, ";"));
      take(leap);
    }
  }

  private End completion() {
    return new End.Complete(isVoid() ? Code.text("null") : Code.of(LocalUse.read(returned())));
  }

  private boolean isVoid() {
    return JavaTypes.primitive(returnType).equals(Optional.of("void"));
  }

  private Variable returned() {
    if (returned == null) {
      returned = graph.carried("returned", Optional.of(returnType));
    }
    return returned;
  }

  private Code completed(Optional<Code> value, Optional<JavaType> type) {
    return value.map(code -> converted(code, type)).orElse(Code.text("null"));
  }

  /** A value on its way to {@code complete}, which takes the box of the return type. */
  private Code converted(Code code, Optional<JavaType> type) {
    boolean exact = type.equals(Optional.of(returnType));
    Optional<String> primitive = JavaTypes.primitive(returnType);
    if (primitive.isPresent() && !exact) {
      return Code.of("(", new TypeUse(returnType), ") (", code, ")");
    }
    return JavaTypes.isNarrow(returnType) && type.equals(Optional.of(JavaTypes.INT))
        ? Code.of("(" + JavaTypes.unboxed(returnType).orElseThrow() + ") (", code, ")")
        : code;
  }

  /** An island: its exits become leaps. */
  void island(Stmt.Island island) {
    if (island.guardsExits()) {
      guarded(island);
      return;
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : island.code().parts()) {
      parts.add(part instanceof Exit exit ? new Exit.Leap(direct(exit)) : part);
    }
    graph.step(new Code(parts));
    if (!island.completes()) {
      graph.end(new End.Never());
    }
  }

  /** The statements that take an exit from the middle of an island. */
  private Code direct(Exit exit) {
    Leaps.Route route = leaps.route(leapOf(exit));
    if (route.target().isEmpty()) {
      return Code.of("return complete(", completed(valueOf(exit), typeOf(exit)), ");");
    }
    Code steps = noteValue(exit);
    for (Step step : route.steps()) {
      steps = Code.of(steps, step.code(), "\n");
    }
    int target = route.target().get().id;
    graph.current().exits.add(target);
    return Code.of(
        steps, Own.STATE, " = ", new StateRef(target), ";\ncontinue ", Own.DISPATCH, ";");
  }

  private static Optional<Code> valueOf(Exit exit) {
    return exit instanceof Exit.Return back ? back.value() : Optional.empty();
  }

  private static Optional<JavaType> typeOf(Exit exit) {
    return exit instanceof Exit.Return back ? back.type() : Optional.empty();
  }

  /**
   * Keeps the value that is returned or chosen, until it has got through all that is in between.
   */
  private Code noteValue(Exit exit) {
    if (exit instanceof Exit.Choose choose) {
      return choosing.noted(choose);
    }
    return valueOf(exit)
        .map(value -> Code.of(LocalUse.write(returned()), " = ", value, ";\n"))
        .orElse(Code.EMPTY);
  }

  private static Leaps.Leap leapOf(Exit exit) {
    if (exit instanceof Exit.Break out) {
      return new Leaps.Leap.Break(out.statement());
    }
    if (exit instanceof Exit.Choose choose) {
      return new Leaps.Leap.Break(choose.statement());
    }
    return exit instanceof Exit.Continue on
        ? new Leaps.Leap.Continue(on.statement())
        : new Leaps.Leap.Return();
  }

  /**
   * An island that a {@code finally} of its own may keep, or lead elsewhere: its exits only note
   * where to, and leave it by a labelled break, which Java leads through the {@code finally}.
   */
  private void guarded(Stmt.Island island) {
    Variable leave = graph.carried("leaveBy", Optional.of(JavaTypes.INT));
    List<Leaps.Leap> taken = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    parts.addAll(Code.of(Own.LEAVE, ": {\n").parts());
    for (Part part : island.code().parts()) {
      parts.add(part instanceof Exit exit ? new Exit.Leap(noted(exit, leave, taken)) : part);
    }
    if (island.completes()) {
      parts.addAll(Code.of("\n", LocalUse.write(leave), " = 0;").parts());
    }
    parts.addAll(Code.of("\n}").parts());
    graph.step(new Code(parts));
    if (taken.isEmpty() && !island.completes()) {
      graph.end(new End.Never());
    } else {
      dispatch(leave, taken, island.completes());
    }
  }

  private Code noted(Exit exit, Variable leave, List<Leaps.Leap> taken) {
    if (exit instanceof Exit.Stopped stopped) {
      return Code.of(noteValue(stopped.exit()), "break ", Own.LEAVE, ";");
    }
    Leaps.Leap leap = leapOf(exit);
    if (!taken.contains(leap)) {
      taken.add(leap);
    }
    int number = taken.indexOf(leap) + 1;
    return Code.of(
        noteValue(exit), LocalUse.write(leave), " = " + number + ";\nbreak ", Own.LEAVE, ";");
  }

  /** Takes the leap that a variable tells; goes on where it is zero. */
  void dispatch(Variable number, List<Leaps.Leap> leapsTaken, boolean completes) {
    Block after = graph.create();
    for (int i = 0; i < leapsTaken.size(); i++) {
      boolean last = !completes && i == leapsTaken.size() - 1;
      if (last) {
        take(leapsTaken.get(i));
      } else {
        Block taken = graph.create();
        Block next = i == leapsTaken.size() - 1 ? after : graph.create();
        Code test = Code.of(LocalUse.read(number), " == " + (i + 1));
        graph.end(new End.Branch(test, taken.id, next.id));
        graph.enter(taken);
        take(leapsTaken.get(i));
        graph.enter(next);
      }
    }
    if (completes && leapsTaken.isEmpty()) {
      graph.go(after);
      graph.enter(after);
    }
  }
}
