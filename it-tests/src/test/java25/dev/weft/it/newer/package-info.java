/**
 * Programs in the Java of the newest JDK, which those in the other source root cannot be written
 * in: that is compiled by JDK 17 too.
 */
package dev.weft.it.newer;
