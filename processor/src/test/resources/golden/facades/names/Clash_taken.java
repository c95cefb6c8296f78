package demo;

/** The name that the machine of {@code Clash.taken} would have. */
class Clash_taken {}
