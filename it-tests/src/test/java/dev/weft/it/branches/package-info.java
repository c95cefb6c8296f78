/** Programs with suspensions inside if and switch. */
package dev.weft.it.branches;
