package dev.weft.examples.crawl;

import java.util.List;

/**
 * One page of a catalogue, as JSON: its products, and where the next page is; null after the last.
 */
record Page(List<Product> products, String next) {}
