package dev.weft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as a <em>template</em>: a body that the Weft processor compiles to a state
 * machine, so that it can suspend at each of its verbs and resume there later.
 *
 * <p>The first parameter of the method, its <em>scope</em>, says what the template becomes and
 * carries the verbs:
 *
 * <table>
 *   <caption>The scopes, and what a call of the generated method gives</caption>
 *   <tr><th>first parameter</th><th>the generated method returns</th></tr>
 *   <tr><td>{@code Yield<T>}</td><td>{@code Generator<T, Void, R>}</td></tr>
 *   <tr><td>{@code Exchange<T, S>}</td><td>{@code Generator<T, S, R>}</td></tr>
 *   <tr><td>{@code AsyncYield<T>}</td><td>{@code AsyncGenerator<T, Void, R>}</td></tr>
 *   <tr><td>{@code AsyncExchange<T, S>}</td><td>{@code AsyncGenerator<T, S, R>}</td></tr>
 *   <tr><td>{@code Await}</td><td>{@code Task<R>}</td></tr>
 * </table>
 *
 * <p>{@code R} is the template's return type, boxed, and {@code Void} for {@code void}. For a class
 * {@code Squares} the processor generates the class {@code SquaresWeft} in the same package, with a
 * static method for each template: of the same name, with the same parameters but for the scope,
 * and with the instance first if the template is not static.
 *
 * <pre>{@code
 * final class Squares {
 *   @Resumable
 *   static void odds(Yield<Integer> gen, int start, int stop) {
 *     for (int odd = start | 1; odd <= stop; odd += 2) gen.yield(odd);
 *   }
 *
 *   public static void main(String[] args) {
 *     for (int odd : SquaresWeft.odds(11, 17)) System.out.println(odd);
 *   }
 * }
 * }</pre>
 *
 * <p>The template itself is ordinary Java: the compiler checks it like any other method, and
 * generated code never calls it. If the processor does not run, the generated class does not exist
 * and its callers do not compile; nothing fails silently at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Resumable {}
