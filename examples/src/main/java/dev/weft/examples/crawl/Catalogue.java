package dev.weft.examples.crawl;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the server has on offer: the same few thousand products in every run. */
public final class Catalogue {
  public static final int PAGES = 30;
  public static final int PAGE_SIZE = 100;

  private static final List<String> KINDS = List.of("kettle", "lamp", "chair", "bowl", "rug");
  private static final List<String> STUFFS = List.of("copper", "oak", "glass", "wool", "clay");

  private Catalogue() {}

  static Page page(int catalogue, int number) {
    List<Product> products =
        IntStream.range(number * PAGE_SIZE, (number + 1) * PAGE_SIZE)
            .mapToObj(id -> product(catalogue, id))
            .collect(Collectors.toList());
    return new Page(products, number + 1 < PAGES ? path(catalogue, number + 1) : null);
  }

  /** Where a page is. */
  public static String path(int catalogue, int number) {
    return "/catalogues/" + catalogue + "/pages/" + number;
  }

  private static Product product(int catalogue, int id) {
    int spread = Math.floorMod((id + 31 * catalogue) * 0x9E3779B9, 10_000);
    String name = STUFFS.get(spread % STUFFS.size()) + " " + KINDS.get(id % KINDS.size());
    return new Product(id, name, 100 + spread);
  }
}
