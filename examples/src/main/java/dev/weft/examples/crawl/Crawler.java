package dev.weft.examples.crawl;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.Async;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Reads catalogues over HTTP; a page is requested only when a product of it is wanted. */
public final class Crawler {
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http;
  private final URI server;

  public Crawler(HttpClient http, URI server) {
    this.http = http;
    this.server = server;
  }

  /** All products of a catalogue, page after page. */
  @Resumable
  private void products(AsyncYield<Product> gen, int catalogue) throws IOException {
    String next = Catalogue.path(catalogue, 0);
    while (next != null) {
      HttpResponse<byte[]> response =
          gen.await(http.sendAsync(request(next), BodyHandlers.ofByteArray()));
      Page page = json.readValue(body(response), Page.class);
      for (Product product : page.products()) {
        gen.yield(product);
      }
      next = page.next();
    }
  }

  /** The products below a price: a generator over another. */
  @Resumable
  private void bargains(AsyncYield<Product> gen, int catalogue, int cents) {
    for (Product product : gen.each(CrawlerWeft.products(this, catalogue))) {
      if (product.cents() < cents) {
        gen.yield(product);
      }
    }
  }

  /** The first few bargains; then it stops, and no further page is requested. */
  @Resumable
  private List<Product> firstBargains(Await async, int catalogue, int count) {
    List<Product> found = new ArrayList<>();
    for (Product product : async.each(CrawlerWeft.bargains(this, catalogue, 300))) {
      found.add(product);
      if (found.size() == count) {
        break;
      }
    }
    return found;
  }

  /** The same of many catalogues at once. */
  @Resumable
  private List<List<Product>> ofAll(Await async, int catalogues, int count) {
    List<Task<List<Product>>> tasks = new ArrayList<>();
    for (int catalogue = 0; catalogue < catalogues; catalogue++) {
      tasks.add(CrawlerWeft.firstBargains(this, catalogue, count));
    }
    return async.await(Async.gather(tasks));
  }

  /** Begins to look for the first bargains of a catalogue. */
  public Task<List<Product>> firstBargains(int catalogue, int count) {
    return CrawlerWeft.firstBargains(this, catalogue, count);
  }

  /** Begins to look for the first bargains of each of many catalogues. */
  public Task<List<List<Product>>> firstBargainsOfAll(int catalogues, int count) {
    return CrawlerWeft.ofAll(this, catalogues, count);
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).build();
  }

  private static byte[] body(HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException(response.uri() + " answered " + response.statusCode());
    }
    return response.body();
  }
}
