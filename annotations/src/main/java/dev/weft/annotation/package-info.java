/** The annotation that marks templates, {@link dev.weft.annotation.Resumable}, and nothing else. */
package dev.weft.annotation;
