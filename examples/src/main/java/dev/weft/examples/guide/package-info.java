/** The programs that the guides in {@code docs/guides} show beside those of their readers. */
package dev.weft.examples.guide;
