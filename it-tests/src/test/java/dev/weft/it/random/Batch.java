package dev.weft.it.random;

import dev.weft.it.harness.Family;
import dev.weft.it.harness.Program;
import dev.weft.it.harness.Programs;
import dev.weft.it.harness.RandomSchedules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Programs that are compiled together, as that is much faster than one by one. */
final class Batch {
  /** How many random schedules a program is run under. */
  private static final int SCHEDULES = 20;

  /** One in so many families of schedules is tried with a program. */
  private static final int SHARE = 3;

  private final Path folder;
  private final Map<RandomClass, Fault> rejected = new HashMap<>();
  private final ClassLoader loader;

  /** Compiles programs, those that do not compile set aside. */
  Batch(Path parent, List<RandomClass> classes) {
    List<RandomClass> left = new ArrayList<>(classes);
    try {
      this.folder = Files.createTempDirectory(parent, "batch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RandomCompiler compiler = new RandomCompiler(folder);
    for (int before = -1; left.size() != before && !left.isEmpty(); ) {
      before = left.size();
      compiler.compile(left).forEach(report -> reject(left, report));
      left.removeAll(rejected.keySet());
    }
    this.loader = compiler.loader();
  }

  private void reject(List<RandomClass> classes, Diagnostic<? extends JavaFileObject> report) {
    String file = report.getSource() == null ? "" : report.getSource().toUri().toString();
    for (RandomClass made : classes) {
      if (Pattern.compile("/" + made.name() + "[_.W]").matcher(file).find()) {
        String kind =
            report.getCode() + (RandomCompiler.isGenerated(report) ? " in a machine" : "");
        rejected.putIfAbsent(made, new Fault(kind, report + ""));
        return;
      }
    }
    throw new AssertionError(report + "");
  }

  /** What is wrong with a program of the batch; null if nothing. */
  Fault fault(RandomClass made) {
    if (rejected.containsKey(made)) {
      return rejected.get(made);
    }
    return isLoadable(made) ? run(made) : null;
  }

  /** The compiler may get a template itself wrong; there is nothing to compare with then. */
  private boolean isLoadable(RandomClass made) {
    try {
      for (Class<?> inner : Class.forName(made.binaryName(), true, loader).getDeclaredClasses()) {
        Class.forName(inner.getName(), true, loader).getDeclaredMethods();
      }
      return true;
    } catch (LinkageError e) {
      return false;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Fault run(RandomClass made) {
    Program program =
        Programs.within(made.binaryName(), loader)
            .filter(Program::isSpelledOut)
            .findFirst()
            .orElseThrow();
    for (Family family : Family.values()) {
      try {
        if (family.appliesTo(program) && (family.ordinal() + made.seed()) % SHARE == 0) {
          family.check(program);
        }
      } catch (AssertionError e) {
        return new Fault("trace", e.getMessage());
      } catch (LinkageError e) {
        return new Fault(e.getClass().getName(), e + "");
      }
    }
    try {
      RandomSchedules.check(program, made.seed(), SCHEDULES);
    } catch (AssertionError e) {
      return new Fault("trace", e.getMessage());
    }
    return null;
  }

  /** What is wrong with a single program. */
  static Fault faultOf(Path parent, RandomClass made) {
    return new Batch(parent, List.of(made)).fault(made);
  }
}
