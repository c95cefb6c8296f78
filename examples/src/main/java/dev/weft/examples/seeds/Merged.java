package dev.weft.examples.seeds;

import dev.weft.Async;
import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Two generators merged: each element as soon as either has it. */
final class Merged implements Seed {
  private static final Duration HALF_SECOND = Duration.ofMillis(500);
  private static final Duration FIFTH_SECOND = Duration.ofMillis(200);

  // async def ticker(name, delay, count):
  //     for number in range(count):
  //         await asyncio.sleep(delay)
  //         yield f"{name}{number}"
  @Resumable
  static void ticker(AsyncYield<String> gen, String name, Duration delay, int count) {
    for (int number = 0; number < count; number++) {
      gen.await(Async.sleep(delay));
      gen.yield(name + number);
    }
  }

  // async def merge(sources):
  //     steps = {}
  //     for source in sources:
  //         step = ensure_future(anext(source))
  //         steps[step] = source
  //     try:
  //         while steps:
  //             done, _ = await asyncio.wait(
  //                 steps, return_when=FIRST_COMPLETED)
  //             for step in done:
  //                 source = steps.pop(step)
  //                 try:
  //                     yield step.result()
  //                     step = ensure_future(anext(source))
  //                     steps[step] = source
  //                 except StopAsyncIteration:
  //                     pass
  //     finally:
  //         for step in steps:
  //             step.cancel()
  @Resumable
  static <T> void merge(AsyncYield<T> gen, List<AsyncIterator<T>> sources) {
    Map<CompletableFuture<Boolean>, AsyncIterator<T>> steps = new LinkedHashMap<>();
    for (AsyncIterator<T> source : sources) {
      steps.put(source.advance().toCompletableFuture(), source);
    }
    try {
      while (!steps.isEmpty()) {
        gen.await(any(steps.keySet()));
        for (CompletableFuture<Boolean> step : done(steps.keySet())) {
          AsyncIterator<T> source = steps.remove(step);
          if (gen.await(step)) {
            gen.yield(source.current());
            steps.put(source.advance().toCompletableFuture(), source);
          }
        }
      }
    } finally {
      for (AsyncIterator<T> source : sources) {
        gen.await(source.closeAsync());
      }
    }
  }

  private static CompletableFuture<Object> any(Set<CompletableFuture<Boolean>> steps) {
    return CompletableFuture.anyOf(steps.toArray(CompletableFuture[]::new));
  }

  private static List<CompletableFuture<Boolean>> done(Set<CompletableFuture<Boolean>> steps) {
    return steps.stream().filter(CompletableFuture::isDone).collect(Collectors.toList());
  }

  // async def show():
  //     slow = ticker("slow ", .5, 2)
  //     fast = ticker("fast ", .2, 4)
  //     async for tick in merge([slow, fast]):
  //         print(tick)
  @Resumable
  static void show(Await async, Output out) {
    AsyncIterator<String> slow = MergedWeft.ticker("slow ", HALF_SECOND, 2);
    AsyncIterator<String> fast = MergedWeft.ticker("fast ", FIFTH_SECOND, 4);
    for (String tick : async.each(MergedWeft.merge(List.of(slow, fast)))) {
      out.line(tick);
    }
  }

  // def run():
  //     asyncio.run(show())
  @Override
  public void run(Output out) {
    EventLoop.run(() -> MergedWeft.show(out));
  }

  @Override
  public String title() {
    return "merge: two generators, each element as soon as it is there";
  }

  @Override
  public List<String> expected() {
    return List.of("fast 0", "fast 1", "slow 0", "fast 2", "fast 3", "slow 1");
  }
}
