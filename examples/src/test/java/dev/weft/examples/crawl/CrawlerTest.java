package dev.weft.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.EventLoop;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CrawlerTest {
  private static final int ALL = Catalogue.PAGES * Catalogue.PAGE_SIZE;

  private CatalogueServer server;
  private Crawler crawler;

  @BeforeEach
  void start() throws IOException {
    server = new CatalogueServer();
    HttpClient http = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    crawler = new Crawler(http, server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void requestsAPageWhenAProductOfItIsWanted() {
    AsyncGenerator<Product, Void, Void> products = CrawlerWeft.products(crawler, 3);
    assertThat(server.requests()).isZero();
    advance(products, Catalogue.PAGE_SIZE);
    assertThat(server.requests()).isEqualTo(1);
    advance(products, 1);
    assertThat(server.requests()).isEqualTo(1);
    assertThat(products.current().id()).isEqualTo(Catalogue.PAGE_SIZE);
    get(products.closeAsync());
    assertThat(get(products.advance())).isFalse();
    assertThat(server.requests()).isZero();
  }

  @Test
  void readsACatalogueToItsEnd() {
    AsyncGenerator<Product, Void, Void> products = CrawlerWeft.products(crawler, 3);
    advance(products, ALL);
    assertThat(products.current().id()).isEqualTo(ALL - 1);
    assertThat(get(products.advance())).isFalse();
    assertThat(server.requests()).isEqualTo(Catalogue.PAGES);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20})
  void requestsNoPageBeyondTheLastBargain(int wanted) {
    List<Integer> expected = bargains(7, wanted);
    List<Product> found = EventLoop.run(() -> crawler.firstBargains(7, wanted));
    assertThat(found).extracting(Product::id).isEqualTo(expected);
    assertThat(server.requests()).isEqualTo(pages(expected));
  }

  @Test
  void looksEverywhereForMoreThanThereAre() {
    List<Product> found = EventLoop.run(() -> crawler.firstBargains(7, ALL));
    assertThat(found).extracting(Product::id).isEqualTo(bargains(7, ALL));
    assertThat(server.requests()).isEqualTo(Catalogue.PAGES);
  }

  @Test
  void fiftyCataloguesAtOnceTakeNoMorePagesThanOneByOne() {
    List<List<Product>> found = EventLoop.run(() -> crawler.firstBargainsOfAll(50, 5));
    int expected = 0;
    for (int catalogue = 0; catalogue < 50; catalogue++) {
      List<Integer> bargains = bargains(catalogue, 5);
      assertThat(found.get(catalogue)).extracting(Product::id).isEqualTo(bargains);
      expected += pages(bargains);
    }
    assertThat(server.requests()).isEqualTo(expected);
  }

  /** What a crawler should find, straight from the catalogue. */
  private static List<Integer> bargains(int catalogue, int wanted) {
    return IntStream.range(0, Catalogue.PAGES)
        .mapToObj(number -> Catalogue.page(catalogue, number).products())
        .flatMap(List::stream)
        .filter(product -> product.cents() < 300)
        .limit(wanted)
        .map(Product::id)
        .toList();
  }

  private static int pages(List<Integer> found) {
    return found.get(found.size() - 1) / Catalogue.PAGE_SIZE + 1;
  }

  private static void advance(AsyncGenerator<Product, Void, Void> products, int count) {
    for (int i = 0; i < count; i++) {
      assertThat(get(products.advance())).isTrue();
    }
  }

  private static <R> R get(CompletionStage<R> stage) {
    return stage.toCompletableFuture().join();
  }
}
