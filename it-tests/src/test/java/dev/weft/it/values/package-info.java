/** Programs about the types and values of what is awaited, sent, yielded and returned. */
package dev.weft.it.values;
