/** What other packages import. */
package dev.weft.it.names.pub;
