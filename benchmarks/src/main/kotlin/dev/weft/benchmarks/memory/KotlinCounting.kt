@file:JvmName("KotlinCounting")
@file:OptIn(DelicateCoroutinesApi::class, ExperimentalCoroutinesApi::class)

package dev.weft.benchmarks.memory

import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.channels.produce

/** A sequence that counts and holds an object, suspended after its first element. */
fun suspendedSequence(kept: Any): Any {
    val elements = sequence {
        var i = 0
        while (i < kept.hashCode()) yield(i++)
    }.iterator()
    elements.next()
    return elements
}

/** The same with a channel without a buffer: the producer waits for a receiver. */
fun suspendedChannel(kept: Any): Any {
    val elements = GlobalScope.produce(Dispatchers.Unconfined) {
        var i = 0
        while (i < kept.hashCode()) send(i++)
    }
    elements.tryReceive().getOrThrow()
    return elements
}
