package dev.weft.examples.seeds;

import dev.weft.Async;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Four downloads, one by one and all at once. */
final class Downloads implements Seed {
  private static final List<String> URLS = List.of("/a", "/b", "/c", "/d");

  // async def download(url):
  //     await asyncio.sleep(.1)
  //     return f"content of {url}"
  @Resumable
  static String download(Await async, String url) {
    async.await(Async.sleep(Duration.ofMillis(100)));
    return "content of " + url;
  }

  // async def one_by_one():
  //     pages = []
  //     for url in urls:
  //         page = await download(url)
  //         pages.append(page)
  //     return pages
  @Resumable
  static List<String> oneByOne(Await async) {
    List<String> pages = new ArrayList<>();
    for (String url : URLS) {
      String page = async.await(DownloadsWeft.download(url));
      pages.add(page);
    }
    return pages;
  }

  // async def gathered():
  //     downloads = []
  //     for url in urls:
  //         downloads.append(download(url))
  //     return await asyncio.gather(*downloads)
  @Resumable
  static List<String> gathered(Await async) {
    List<Task<String>> downloads = new ArrayList<>();
    for (String url : URLS) {
      downloads.add(DownloadsWeft.download(url));
    }
    return async.await(Async.gather(downloads));
  }

  // def run():
  //     print(asyncio.run(one_by_one()))
  //     print(asyncio.run(gathered()))
  @Override
  public void run(Output out) {
    long start = System.nanoTime();
    out.line(EventLoop.run(DownloadsWeft::oneByOne));
    long between = System.nanoTime();
    out.line(EventLoop.run(DownloadsWeft::gathered));
    compare(out, between - start, System.nanoTime() - between);
  }

  private static void compare(Output out, long oneByOne, long gathered) {
    out.note("one by one: %d ms; gathered: %d ms", oneByOne / 1_000_000, gathered / 1_000_000);
    out.require(gathered < oneByOne, "gathered downloads took no less time");
  }

  @Override
  public String title() {
    return "four downloads: one by one, and gathered";
  }

  @Override
  public List<String> expected() {
    List<String> pages = new ArrayList<>();
    URLS.forEach(url -> pages.add("content of " + url));
    return List.of(pages.toString(), pages.toString());
  }
}
