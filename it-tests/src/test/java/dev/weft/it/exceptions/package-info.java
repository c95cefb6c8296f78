/** Programs with suspensions inside try, catch and finally, left in every way. */
package dev.weft.it.exceptions;
