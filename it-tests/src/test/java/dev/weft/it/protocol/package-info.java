/**
 * What the contract promises of generated machines beyond their trace: types, depth, memory,
 * threads.
 */
package dev.weft.it.protocol;
