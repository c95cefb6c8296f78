/** Programs with suspensions inside try-with-resources, synchronous and awaited (JLS 14.20.3). */
package dev.weft.it.resources;
