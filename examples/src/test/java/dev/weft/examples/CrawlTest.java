package dev.weft.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrawlTest {
  @Test
  void printsHowManyPagesWereRequested() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Crawl.run(new PrintStream(bytes, true, UTF_8));
    assertThat(bytes.toString(UTF_8))
        .contains("2 of 30 pages were requested")
        .contains("250 bargains; 137 of 1500 pages;");
  }
}
