package dev.weft.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final String SEEDS = "dev/weft/examples/seeds/";
  private static final String SOURCE = "examples/src/main/java/" + SEEDS + "SquareOdds.java";
  private static final String MACHINE =
      "examples/target/generated-sources/annotations/" + SEEDS + "SquareOdds_squareOdds.java";

  private final Document readme;

  ReadmeTest() throws IOException {
    readme = Document.read("README.md");
  }

  /** Change the listing with -Dweft.golden.write=true. */
  @Test
  void showsTheMachineThatIsGenerated() throws IOException {
    String generated = Document.file(MACHINE);
    String machine = generated.substring(generated.indexOf("final class")).strip();
    String shown = readme.blockFrom("final class");
    if (Boolean.getBoolean("weft.golden.write")) {
      readme.replace(shown, machine);
    } else {
      assertThat(shown).isEqualTo(machine);
    }
  }

  @Test
  void showsTheTemplatesOfTheExample() throws IOException {
    String source = Document.file(SOURCE);
    assertThat(readme.blocks("java").stream().filter(block -> block.startsWith("@Resumable")))
        .hasSize(2)
        .allSatisfy(block -> assertThat(source).contains(block.indent(2)));
  }

  @Test
  void beginsWithTwoCommands() throws IOException {
    assertThat(readme.blocks("sh").get(0).lines())
        .containsExactly("mvn -q -B -ntp package -Pexamples", "mvn -B -ntp verify");
    assertThat(Document.file(".ci/run").lines()).contains("mvn -B -ntp verify");
  }

  @Test
  void linksToFilesThatExist() {
    assertThat(readme.links()).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
  }
}
