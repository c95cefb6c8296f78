@file:JvmName("KotlinAwaited")

package dev.weft.benchmarks.awaited

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.channels.ReceiveChannel
import kotlinx.coroutines.channels.produce
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.await
import kotlinx.coroutines.runBlocking

private fun flowOf(element: CompletableFuture<Int>, count: Int): Flow<Int> = flow {
    for (i in 0 until count) emit(element.await())
}

@OptIn(ExperimentalCoroutinesApi::class)
private fun CoroutineScope.channelOf(
    element: CompletableFuture<Int>,
    count: Int,
): ReceiveChannel<Int> = produce {
    for (i in 0 until count) send(element.await())
}

/** Awaited elements through a flow. */
fun sumFlow(element: CompletableFuture<Int>, count: Int): Long = runBlocking {
    var sum = 0L
    flowOf(element, count).collect { sum += it }
    sum
}

/** Awaited elements through a channel without a buffer. */
fun sumChannel(element: CompletableFuture<Int>, count: Int): Long = runBlocking {
    var sum = 0L
    for (value in channelOf(element, count)) sum += value
    sum
}
