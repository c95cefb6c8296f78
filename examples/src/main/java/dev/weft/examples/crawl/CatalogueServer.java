package dev.weft.examples.crawl;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves catalogues on the loopback interface, page by page, and counts the pages asked for. */
public final class CatalogueServer implements AutoCloseable {
  private static final int THREADS = 4;

  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger requests = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final HttpServer server;

  /** Starts a server on any free port. */
  public CatalogueServer() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.setExecutor(threads);
    server.createContext("/catalogues/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.incrementAndGet();
      String[] path = exchange.getRequestURI().getPath().split("/");
      Page page = Catalogue.page(Integer.parseInt(path[2]), Integer.parseInt(path[4]));
      byte[] body = json.writeValueAsBytes(page);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Where the server is. */
  public URI address() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
  }

  /** How many pages have been asked for since the last call. */
  public int requests() {
    return requests.getAndSet(0);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
