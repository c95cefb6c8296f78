package demo;

/** A name of java.lang. */
class Integer {}
