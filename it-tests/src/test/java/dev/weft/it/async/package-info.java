/** Programs about what is awaited: other tasks, several stages at once, stages of strange kinds. */
package dev.weft.it.async;
