package dev.weft.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of the processor, and what each may know. */
final class ArchitectureTest {
  private static final String ROOT = "dev.weft.processor";
  private static final String JAVAC = ROOT + ".javac";
  private static final String MODEL = ROOT + ".model";
  private static final String REPORT = ROOT + ".report";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("table")
  void knowsOnly(String part, String[] allowed) {
    String self = ROOT + "." + part;
    String[] packages =
        Stream.concat(Stream.of(self, "java..", "org.jspecify.."), Arrays.stream(allowed))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(self)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }

  static Stream<Arguments> table() {
    return Stream.of(
        row("model"),
        row("report", "javax.tools"),
        row("check", MODEL, REPORT),
        row("lower", MODEL),
        row("emit", MODEL, ROOT + ".lower", "com.palantir.javapoet", "javax.lang.model.."),
        javac("symbol"),
        javac("syntax", "symbol"),
        javac("names", "symbol", "syntax"),
        javac("inference", "symbol", "syntax", "names"),
        javac("judge", "symbol", "syntax", "names", "inference"),
        javac("access", "symbol", "syntax", "names", "inference"),
        javac("signature", "symbol", "syntax", "access"),
        javac("island", "symbol", "syntax", "names", "inference", "judge", "access"),
        javac("body", "symbol", "syntax", "names", "inference", "judge", "access", "island"));
  }

  /** A package of those that see the compiler, and the others of these that it may know. */
  private static Arguments javac(String part, String... allowed) {
    Stream<String> compiler =
        Stream.of(
            MODEL,
            REPORT,
            "com.sun.source..",
            "javax.annotation.processing",
            "javax.lang.model..",
            "javax.tools");
    Stream<String> others = Arrays.stream(allowed).map(each -> JAVAC + "." + each);
    return row("javac." + part, Stream.concat(compiler, others).toArray(String[]::new));
  }

  private static Arguments row(String part, String... allowed) {
    return Arguments.of(part, allowed);
  }

  @Test
  void treesAreSeenInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage(JAVAC + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.source..")
        .check(CLASSES);
  }

  @Test
  void noCompilerInternals() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.tools..", "jdk..", "sun..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {ROOT, JAVAC})
  void oneDirection(String around) {
    SlicesRuleDefinition.slices()
        .matching(around + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void allThatSeesTheCompilerHasItsPlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAPackage(JAVAC)
        .check(CLASSES);
  }
}
