package dev.weft.examples;

import dev.weft.EventLoop;
import dev.weft.examples.crawl.Catalogue;
import dev.weft.examples.crawl.CatalogueServer;
import dev.weft.examples.crawl.Crawler;
import dev.weft.examples.crawl.Product;
import dev.weft.examples.support.Output;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Finds bargains in paginated catalogues, and requests no more pages than that takes. */
public final class Crawl {
  private static final int WANTED = 5;
  private static final int CATALOGUES = 50;
  private static final int ALL_PAGES = CATALOGUES * Catalogue.PAGES;

  private final Output out;
  private final CatalogueServer server;
  private final Crawler crawler;

  private Crawl(Output out, CatalogueServer server, HttpClient http) {
    this.out = out;
    this.server = server;
    this.crawler = new Crawler(http, server.address());
  }

  public static void main(String[] arguments) throws IOException {
    run(System.out);
  }

  static void run(PrintStream stream) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (CatalogueServer server = new CatalogueServer()) {
      // no proxy: the server is on this machine
      HttpClient.Builder http = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY);
      Crawl crawl = new Crawl(new Output(stream), server, http.executor(threads).build());
      crawl.one();
      crawl.many();
    } finally {
      threads.shutdown();
    }
  }

  private void one() {
    out.title("Crawl: the first " + WANTED + " bargains of one catalogue");
    List<Product> found = EventLoop.run(() -> crawler.firstBargains(7, WANTED));
    for (Product product : found) {
      out.note("%5d  %-16s %s", product.id(), product.name(), product.price());
    }
    int requests = server.requests();
    out.note("%d of %d pages were requested", requests, Catalogue.PAGES);
    out.require(found.size() == WANTED, "found " + found);
    out.require(requests == pages(found), requests + " requests, expected " + pages(found));
  }

  private void many() {
    out.title("Crawl: the same of " + CATALOGUES + " catalogues at once");
    long start = System.nanoTime();
    List<List<Product>> found = EventLoop.run(() -> crawler.firstBargainsOfAll(CATALOGUES, WANTED));
    long millis = (System.nanoTime() - start) / 1_000_000;
    int products = found.stream().mapToInt(List::size).sum();
    int requests = server.requests();
    out.note("%d bargains; %d of %d pages; %d ms", products, requests, ALL_PAGES, millis);
    int expected = found.stream().mapToInt(Crawl::pages).sum();
    out.require(products == WANTED * CATALOGUES, "found " + found);
    out.require(requests == expected, requests + " requests, expected " + expected);
  }

  /** How many pages it takes to come to the last of the products found. */
  private static int pages(List<Product> found) {
    return found.get(found.size() - 1).id() / Catalogue.PAGE_SIZE + 1;
  }
}
