/** What a suspended machine holds, and what it has let go of. */
package dev.weft.it.memory;
