/** The annotation that marks templates, and nothing else. */
module dev.weft.annotation {
  exports dev.weft.annotation;
}
