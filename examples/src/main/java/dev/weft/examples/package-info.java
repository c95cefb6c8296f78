/** Three programs to begin with: {@code Seeds}, {@code Crawl} and {@code Tail}. */
package dev.weft.examples;
