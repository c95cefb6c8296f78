/** User classes called like the ones that generated code needs. */
package dev.weft.it.names.clash;
