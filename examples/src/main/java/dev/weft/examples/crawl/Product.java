package dev.weft.examples.crawl;

/** A record of the catalogue. */
public record Product(int id, String name, int cents) {
  /** The price as people write it. */
  public String price() {
    return String.format("%d.%02d", cents / 100, cents % 100);
  }
}
