@file:JvmName("KotlinTree")

package dev.weft.benchmarks.delegation

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runBlocking

/** A tree in order, as recursive sequences. */
fun sequenceOf(node: Node): Sequence<Int> = sequence {
    node.left()?.let { yieldAll(sequenceOf(it)) }
    yield(node.value())
    node.right()?.let { yieldAll(sequenceOf(it)) }
}

/** A tree in order, as recursive flows. */
fun flowOf(node: Node): Flow<Int> = flow {
    node.left()?.let { emitAll(flowOf(it)) }
    emit(node.value())
    node.right()?.let { emitAll(flowOf(it)) }
}

fun sumSequence(node: Node): Long {
    var sum = 0L
    for (element in sequenceOf(node)) sum += element
    return sum
}

fun sumFlow(node: Node): Long = runBlocking {
    var sum = 0L
    flowOf(node).collect { sum += it }
    sum
}
