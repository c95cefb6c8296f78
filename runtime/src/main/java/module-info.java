/**
 * Generators, coroutines and async generators: their protocol, their scopes, and what runs them.
 */
module dev.weft {
  requires transitive dev.weft.annotation;
  requires static org.jspecify;

  exports dev.weft;
  exports dev.weft.machine;
}
