package dev.weft.benchmarks.delegation;

import reactor.core.publisher.Flux;

/** The tree in order as publishers that are concatenated. */
final class ReactorTree {
  private ReactorTree() {}

  static Flux<Integer> tree(Node node) {
    return node == null
        ? Flux.empty()
        : Flux.concat(
            Flux.defer(() -> tree(node.left())),
            Flux.just(node.value()),
            Flux.defer(() -> tree(node.right())));
  }
}
