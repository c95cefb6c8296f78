/**
 * A paginated catalogue served over HTTP, and the crawler that reads no more of it than it needs.
 */
package dev.weft.examples.crawl;
