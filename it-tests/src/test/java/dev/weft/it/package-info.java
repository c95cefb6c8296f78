/**
 * Behaviour, proven by programs.
 *
 * <p>A program is a template: any method here that takes a scope and, next, a {@link
 * dev.weft.it.kit.Trace}. {@link dev.weft.it.ProgramsTest} finds it by itself and runs it under
 * every schedule, as a generated machine and unlowered; both must leave the same trace. Further
 * parameters, and the owner of an instance template, get sample values by their type (an owner may
 * offer a static {@code sample()}).
 *
 * <p>A new program belongs where its concern is:
 *
 * <ul>
 *   <li>{@code verbs}: where a verb stands, and what is evaluated before it
 *   <li>{@code loops}, {@code branches}: control flow, jumps and labels, {@code each}
 *   <li>{@code exceptions}, {@code resources}: try in all its forms, closing
 *   <li>{@code locals}: variables, captures, parameters, patterns
 *   <li>{@code values}: types and conversions of what is awaited, sent and returned
 *   <li>{@code delegation}: yieldAll
 *   <li>{@code async}: stages, tasks, and programs as people write them
 *   <li>{@code owners}: the class around a template and its members
 *   <li>{@code names}: clashes, shadowing, imports
 *   <li>{@code size}: large and deep bodies
 *   <li>{@code newer}, in a source root of its own: Java 21 to 25
 * </ul>
 *
 * <p>What a trace cannot show (types, depth of the stack, memory, threads) is tested in {@code
 * protocol}.
 */
package dev.weft.it;
