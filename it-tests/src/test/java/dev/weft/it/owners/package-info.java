/** Programs about where a template stands and what of its class it uses. */
package dev.weft.it.owners;
