/** Programs whose names could be mistaken for others: of generated code, of fields, of types. */
package dev.weft.it.names;
