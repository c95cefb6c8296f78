package dev.weft.processor.model;

/** The number of the state that a block of the state graph becomes. */
public record StateRef(int block) implements Part {}
