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

/** The packages of the processor, and what each may know. */
final class ArchitectureTest {
  private static final String ROOT = "dev.weft.processor";
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
        row(
            "javac",
            MODEL,
            REPORT,
            "com.sun.source..",
            "javax.annotation.processing",
            "javax.lang.model..",
            "javax.tools"));
  }

  private static Arguments row(String part, String... allowed) {
    return Arguments.of(part, allowed);
  }

  @Test
  void onlyOnePackageSeesTrees() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".javac")
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

  @Test
  void oneDirection() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }
}
