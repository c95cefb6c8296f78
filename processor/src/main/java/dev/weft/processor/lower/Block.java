package dev.weft.processor.lower;

import dev.weft.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of straight code in the state graph, while it is built. */
final class Block {
  /** No handler: an exception leaves the body. */
  static final int NONE = -1;

  final int id;

  /** The block that an exception thrown here leads to. */
  final int handler;

  /** Where the source is that it begins with. */
  Place place;

  /** Statements, each complete. */
  final List<Step> steps = new ArrayList<>();

  /** Blocks that islands of this block leave to. */
  final List<Integer> exits = new ArrayList<>();

  /** Whether a suspension resumes here, or a handler begins. */
  boolean entered;

  /** Whether it is a state of its own only because it would make another too large. */
  boolean apart;

  @Nullable End end;

  Block(int id, int handler, Place place) {
    this.id = id;
    this.handler = handler;
    this.place = place;
  }

  /** How it ends; a block left open is where the body completes. */
  End end() {
    return end == null ? new End.Never() : end;
  }

  List<Integer> successors() {
    List<Integer> all = new ArrayList<>(exits);
    all.addAll(end().successors());
    return all;
  }
}
