/** Programs that are large: many suspensions, much code, deep nesting. */
package dev.weft.it.size;
