/**
 * Programs that prove each place where a verb may stand, and the order in which what is around it
 * is evaluated.
 */
package dev.weft.it.verbs;
