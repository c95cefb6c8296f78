@file:JvmName("KotlinRange")

package dev.weft.benchmarks.range

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.channels.ReceiveChannel
import kotlinx.coroutines.channels.produce
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runBlocking

private fun range(count: Int): Flow<Int> = flow {
    for (i in 0 until count) emit(i)
}

@OptIn(ExperimentalCoroutinesApi::class)
private fun CoroutineScope.produceRange(count: Int): ReceiveChannel<Int> = produce {
    for (i in 0 until count) send(i)
}

/** A range as a sequence, for a consumer in Java. */
fun sequence(count: Int): Iterator<Int> = sequence {
    for (i in 0 until count) yield(i)
}.iterator()

/** A range through a flow. */
fun sumFlow(count: Int): Long = runBlocking {
    var sum = 0L
    range(count).collect { sum += it }
    sum
}

/** A range through a sequence. */
fun sumSequence(count: Int): Long {
    var sum = 0L
    for (element in sequence(count)) sum += element
    return sum
}

/** A range through a channel without a buffer. */
fun sumChannel(count: Int): Long = runBlocking {
    var sum = 0L
    for (element in produceRange(count)) sum += element
    sum
}
