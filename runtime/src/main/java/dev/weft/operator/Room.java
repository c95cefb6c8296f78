package dev.weft.operator;

/** Room for one more element. */
final class Room extends Arrival {}
