/**
 * Programs about variables: what lives across a suspension, what is captured, what starts afresh.
 */
package dev.weft.it.locals;
