/**
 * Finds the programs, runs each as a machine and through Direct under every schedule, and compares
 * the traces.
 */
package dev.weft.it.harness;
