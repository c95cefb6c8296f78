@file:JvmName("KotlinSuspended")

package dev.weft.benchmarks.suspended

import java.util.concurrent.CompletableFuture
import java.util.function.IntFunction
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.channels.ReceiveChannel
import kotlinx.coroutines.channels.produce
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.await
import kotlinx.coroutines.future.future

/** What gives the element of a number, later. */
private typealias Elements = IntFunction<CompletableFuture<Int>>

private fun flowOf(source: Elements, count: Int): Flow<Int> = flow {
    for (i in 0 until count) emit(source.apply(i).await())
}

@OptIn(ExperimentalCoroutinesApi::class)
private fun CoroutineScope.channelOf(source: Elements, count: Int): ReceiveChannel<Int> = produce {
    for (i in 0 until count) send(source.apply(i).await())
}

private fun sumFlow(
    dispatcher: CoroutineDispatcher,
    source: Elements,
    count: Int,
): CompletableFuture<Long> = CoroutineScope(dispatcher).future {
    var sum = 0L
    flowOf(source, count).collect { sum += it }
    sum
}

private fun sumChannel(
    dispatcher: CoroutineDispatcher,
    source: Elements,
    count: Int,
): CompletableFuture<Long> = CoroutineScope(dispatcher).future {
    var sum = 0L
    for (element in channelOf(source, count)) sum += element
    sum
}

/** Elements through a flow, which goes on in the thread that completes them. */
fun sumFlow(source: IntFunction<CompletableFuture<Int>>, count: Int): CompletableFuture<Long> =
    sumFlow(Dispatchers.Unconfined, source, count)

/** Elements through a flow, which goes on in the default pool. */
fun sumFlowDefault(source: IntFunction<CompletableFuture<Int>>, count: Int): CompletableFuture<Long> =
    sumFlow(Dispatchers.Default, source, count)

/** Elements through a channel, in the threads that complete them. */
fun sumChannel(source: IntFunction<CompletableFuture<Int>>, count: Int): CompletableFuture<Long> =
    sumChannel(Dispatchers.Unconfined, source, count)
