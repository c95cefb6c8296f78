/**
 * Programs that nobody thought of: written at random, compiled by the real processor, and compared
 * like all others.
 */
package dev.weft.it.random;
