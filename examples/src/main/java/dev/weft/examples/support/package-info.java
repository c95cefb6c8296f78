/** What the examples share: printing with checks, and measuring the heap. */
package dev.weft.examples.support;
