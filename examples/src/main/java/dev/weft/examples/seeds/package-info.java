/** Python's classic generators and coroutines, each beside its Java. */
package dev.weft.examples.seeds;
