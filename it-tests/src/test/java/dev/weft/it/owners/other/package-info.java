/** A class of another package, whose protected members subclasses use. */
package dev.weft.it.owners.other;
