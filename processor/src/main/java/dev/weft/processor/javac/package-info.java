/**
 * The only place that sees the compiler's trees: turns declarations and bodies into the model. Each
 * package in it knows only those before it:
 *
 * <ol>
 *   <li>{@code symbol}: classes, members, types
 *   <li>{@code syntax}: source text and trees
 *   <li>{@code names}: what names mean
 *   <li>{@code inference}: the types of expressions
 *   <li>{@code judge}: what is wrong in a body
 *   <li>{@code access}: what only a bridge reaches
 *   <li>{@code signature}: reads declarations
 *   <li>{@code island}: reads source without a verb
 *   <li>{@code body}: reads what is around a verb
 * </ol>
 */
@NullMarked
package dev.weft.processor.javac;

import org.jspecify.annotations.NullMarked;
