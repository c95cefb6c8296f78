package dev.weft.benchmarks.compile;

import java.util.List;

/**
 * The templates that are written over and over: ten methods of a class that reads pages of rows.
 */
final class Shapes {
  /** What each class has beside its templates. */
  static final String MEMBERS =
      """
        enum Kind { INSERT, UPDATE, DELETE }

        record Row(int key, String text, Kind kind) {}

        interface Store {
          CompletionStage<List<Row>> page(int number);

          CompletionStage<Void> release();
        }

        record Node<T>(Node<T> left, T value, Node<T> right) {}

        private final Store store;
        private final Map<Integer, Row> cache = new HashMap<>();
        private int hits;

        OWNER(Store store) {
          this.store = store;
        }

        private boolean isLive(Row row) {
          return row.kind() != Kind.DELETE;
        }
      """;

  static final List<String> TEMPLATES =
      List.of(
          """
            @Resumable
            static void range(Yield<Integer> gen, int start, int stop, int step) {
              for (int i = start; i < stop; i += step) {
                gen.yield(i);
              }
            }
          """,
          """
            @Resumable
            void pages(AsyncYield<Row> gen, int limit) {
              int left = limit;
              try {
                for (int number = 0; ; number++) {
                  List<Row> rows = gen.await(store.page(number));
                  if (rows.isEmpty()) return;
                  for (Row row : rows) {
                    if (left-- == 0) return;
                    gen.yield(row);
                  }
                }
              } finally {
                gen.await(store.release());
              }
            }
          """,
          """
            @Resumable
            static void labels(AsyncYield<String> gen, AsyncIterable<Row> rows, String prefix) {
              int count = 0;
              for (Row row : gen.each(rows)) {
                if (row.text().isBlank()) continue;
                String line = prefix + ++count + ": " + row.text().strip();
                gen.yield(line);
                if (line.length() > 1_000) break;
              }
            }
          """,
          """
            @Resumable
            void changes(Yield<String> gen, List<Row> rows) {
              for (Row row : rows) {
                switch (row.kind()) {
                  case INSERT -> gen.yield("+" + row.text());
                  case UPDATE -> {
                    Row old = cache.get(row.key());
                    if (old != null) gen.yield("-" + old.text());
                    gen.yield("+" + row.text());
                  }
                  case DELETE -> gen.yield("-" + row.text());
                }
                cache.put(row.key(), row);
              }
            }
          """,
          """
            @Resumable
            int settle(Await async, int first, int last) {
              int total = 0;
              for (int number = first; number <= last; number++) {
                List<Row> rows = async.await(store.page(number));
                if (rows.size() > 10 && isLive(rows.get(0))) {
                  if (number % 2 == 0) {
                    total += rows.size();
                  } else if (total < 100) {
                    total -= async.await(store.page(number + 1)).size();
                  } else {
                    async.await(store.release());
                  }
                } else {
                  hits++;
                }
              }
              return total;
            }
          """,
          """
            @Resumable
            static <T extends Comparable<? super T>> void merge(
                Yield<T> gen, Iterator<? extends T> left, Iterator<? extends T> right) {
              T a = left.hasNext() ? left.next() : null;
              T b = right.hasNext() ? right.next() : null;
              while (a != null || b != null) {
                if (b == null || a != null && a.compareTo(b) <= 0) {
                  gen.yield(a);
                  a = left.hasNext() ? left.next() : null;
                } else {
                  gen.yield(b);
                  b = right.hasNext() ? right.next() : null;
                }
              }
            }
          """,
          """
            @Resumable
            static <T> void inOrder(Yield<T> gen, Node<T> node) {
              if (node == null) return;
              gen.yieldAll(OWNERWeft.inOrder(node.left()));
              gen.yield(node.value());
              gen.yieldAll(OWNERWeft.inOrder(node.right()));
            }
          """,
          """
            @Resumable
            static double average(Exchange<Double, Double> gen, double seed) {
              double total = seed;
              int count = 1;
              while (count < 1_000) {
                Double next = gen.yield(total / count);
                if (next == null) break;
                total += next;
                count++;
              }
              return total / count;
            }
          """,
          """
            @Resumable
            Map<Kind, List<Row>> grouped(Await async, int attempts) throws IOException {
              for (int attempt = 1; ; attempt++) {
                try {
                  var rows = async.await(store.page(0), IOException.class);
                  return rows.stream().filter(row -> isLive(row)).collect(groupingBy(Row::kind));
                } catch (IOException failure) {
                  if (attempt == attempts) throw failure;
                  async.await(Async.sleep(Duration.ofMillis(10L * attempt)));
                }
              }
            }
          """,
          """
            @Resumable
            void distinct(AsyncYield<Row> gen, int limit) {
              Set<Integer> seen = new HashSet<>();
              var count = 0;
              for (Row row : gen.each(OWNERWeft.pages(this, limit))) {
                var known = cache.get(row.key());
                if (known != null && known.equals(row)) continue;
                if (seen.add(row.key())) {
                  count += known == null ? 1 : 2;
                  gen.yield(new Row(count, row.text(), row.kind()));
                }
              }
            }
          """);

  private Shapes() {}
}
