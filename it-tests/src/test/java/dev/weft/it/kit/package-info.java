/**
 * What the programs are written with: the trace they leave, the stages they await, the resources
 * they open.
 */
package dev.weft.it.kit;
