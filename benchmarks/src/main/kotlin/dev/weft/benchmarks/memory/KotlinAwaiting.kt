@file:JvmName("KotlinAwaiting")
@file:OptIn(DelicateCoroutinesApi::class, ExperimentalCoroutinesApi::class)

package dev.weft.benchmarks.memory

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.channels.produce
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.await
import kotlinx.coroutines.future.future

/** A flow that awaits a future, and what sums it. */
fun parkedFlow(element: CompletableFuture<Int>): CompletableFuture<Long> =
    GlobalScope.future(Dispatchers.Unconfined) {
        val elements = flow {
            var i = 0
            while (i >= 0) emit(i++ + element.await())
        }
        var sum = 0L
        elements.collect { sum += it }
        sum
    }

/** The same through a channel without a buffer. */
fun parkedChannel(element: CompletableFuture<Int>): CompletableFuture<Long> =
    GlobalScope.future(Dispatchers.Unconfined) {
        val elements = produce {
            var i = 0
            while (i >= 0) send(i++ + element.await())
        }
        var sum = 0L
        for (each in elements) sum += each
        sum
    }
