package dev.weft.it.harness;

import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All programs: every method in this tree of packages that takes a scope and a Trace. None is
 * listed by hand.
 */
public final class Programs {
  private static final String ROOT = "dev.weft.it";

  private Programs() {}

  /** Every program, in the order of their names. */
  public static List<Program> all() {
    try (Stream<Path> files = Files.walk(root().resolve(ROOT.replace('.', '/')))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(Programs::load)
          .flatMap(owner -> Stream.of(owner.getDeclaredMethods()))
          .filter(Programs::isProgram)
          .map(Program::new)
          .sorted(Comparator.comparing(Program::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The programs of the classes within a class that others spell out. */
  public static Stream<Program> within(String owner, ClassLoader loader) {
    try {
      return Stream.of(Class.forName(owner, false, loader).getDeclaredClasses())
          .flatMap(inner -> Stream.of(inner.getDeclaredMethods()))
          .filter(Programs::isProgram)
          .map(Program::new);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isProgram(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return parameters.length >= 2
        && Kind.of(parameters[0]) != null
        && parameters[1] == Trace.class
        && !method.isSynthetic();
  }

  private static Class<?> load(Path file) {
    String path = root().relativize(file).toString();
    String name =
        path.substring(0, path.length() - ".class".length()).replace('/', '.').replace('\\', '.');
    try {
      return Class.forName(name, false, Programs.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(Programs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
