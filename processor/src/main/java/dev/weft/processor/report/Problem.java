package dev.weft.processor.report;

import java.util.Locale;

/**
 * Every error and warning: its code, what is wrong and what to do instead. {@code docs/errors.md}
 * has a section for each.
 *
 * <p>{@code %s} stands for what the problem speaks of.
 */
public enum Problem {
  // The scope.
  SCOPE_MISSING(
      "the template %s has no scope",
      "make its first parameter a Yield, Exchange, AsyncYield, AsyncExchange or Await"),
  SCOPE_NOT_FIRST("the scope %s is not the first parameter", "move it to the front"),
  SCOPE_TWICE("%s is a second scope", "a template has one scope, its first parameter; remove it"),
  SCOPE_VARARGS("the scope %s is variable in arity", "declare it without the dots"),
  SCOPE_WILDCARD(
      "the type of the scope %s has a wildcard",
      "name the type of the elements, with a type parameter of the template if need be"),
  SCOPE_RAW(
      "the type of the scope %s has no type arguments",
      "write the type of the elements, as in Yield<String>"),
  SCOPE_ESCAPES(
      "the scope %s is used other than by calling a verb on it",
      "neither pass it on, store it, compare it nor capture it; to split a template, make the other"
          + " part a template too and delegate with yieldAll or await"),

  // The declaration.
  PRIVATE_OWNER(
      "%s is private, so no facade can name it", "make the class package-private or wider"),
  OWNER_UNNAMED(
      "the template %s is in a class that its file declares implicitly, so no facade can name it",
      "declare the class, as in class %s { ... }, with the templates in it"),
  PRIVATE_TYPE(
      "%s is not accessible to the facade, but the template's signature mentions it",
      "make the type package-private or wider, or use an accessible supertype"),
  PRIVATE_TYPE_IN_BODY(
      "%s is not accessible to the machine, which is a class of its own, but the template's body"
          + " %s",
      "make the type package-private or wider%s"),
  PRIVATE_CONSTRUCTOR_IN_BODY(
      "%s has a private constructor, which a class that the template's body declares may call, and"
          + " the machine, which is a class of its own, has that class",
      "make the constructor package-private or wider, or declare a class that extends it beside the"
          + " template, and create that in the body"),
  GENERIC_EXCEPTION(
      "%s is an exception that knows a type variable of its template, and so would be generic in"
          + " the machine, where exceptions cannot be (JLS 8.1.2)",
      "have it hold and capture no such type, but Object"),
  SAME_ERASURE(
      "without its scope, the template %s has the same erasure as the one on line %s",
      "rename one of them or change its parameters"),
  NAME_NOT_STATIC(
      "no static method can be named %s with these parameters, since Object declares such an"
          + " instance method",
      "rename the template or change its parameters"),
  FACADE_TAKEN("the facade of %s would be %s, which exists already", "rename one of the two"),
  TEMPLATE_SYNCHRONIZED(
      "the template %s is synchronized, but no lock can be held across a suspension",
      "remove the modifier, and use synchronized blocks between the suspensions"),
  TEMPLATE_ABSTRACT(
      "the template %s is abstract",
      "give it a body, or declare an abstract method that returns %s and implement it by calling a"
          + " facade"),
  TEMPLATE_NATIVE("the template %s is native", "write its body in Java"),

  // Where a verb may stand.
  VERB_IN_LAMBDA(
      "%s stands in a lambda, which cannot suspend its template",
      "use a loop instead, or make the lambda's body a template of its own and call its facade"),
  VERB_IN_LOCAL_CLASS(
      "%s stands in a local or anonymous class, which cannot suspend the template around it",
      "move the verb into the template's own body, or the class out of it, with templates of its"
          + " own"),
  VERB_IN_SYNCHRONIZED(
      "%s stands in a synchronized block, but no lock can be held across a suspension",
      "end the block before the verb and begin another behind it"),
  VERB_IN_FIELD(
      "%s stands in the initializer of a field, which cannot suspend the template around it",
      "give the field its value in the template's own body, before the class is made"),
  VERB_OF_ANOTHER_SCOPE(
      "%s uses a verb that a scope of the type %s does not have", "make the scope an %s"),
  EACH_OUTSIDE_FOR(
      "%s is not the header of a for", "use it only as in for (var x : gen.each(source))"),
  UNWRITABLE_TYPE(
      "the type of %s cannot be written down, so it cannot be kept across a suspension",
      "declare the variable with a named type"),

  // Likely mistakes.
  DISCARDED_STAGE(
      true,
      "the stage that %s returns is dropped, so nobody sees when it ends or whether it fails",
      "await it, or keep it to await it later"),
  DISCARDED_GENERATOR(
      true,
      "the generator that %s returns is dropped, and so never runs",
      "yieldAll it, loop over it, or keep it to step it later"),
  BLOCKING_CALL(
      true,
      "%s blocks the thread that runs the template",
      "await a stage instead, such as that of Async.sleep, or of Async.call for what cannot but"
          + " block"),
  YIELD_IN_SCOPE(
      true,
      "%s suspends the generator inside a %s, which may then interrupt the code that runs the"
          + " generator",
      "leave the scope before the yield, or open it around the loop that consumes the generator"),

  // Beyond the user's source.
  COMPILER(
      "templates need javac's syntax trees, and %s has none",
      "compile with javac, or let the build tool do so"),
  INTERNAL(
      "a defect of the processor at the template %s",
      "please report it with the template and this trace: %s");

  private final boolean warning;
  private final String what;
  private final String remedy;

  Problem(String what, String remedy) {
    this(false, what, remedy);
  }

  Problem(boolean warning, String what, String remedy) {
    this.warning = warning;
    this.what = what;
    this.remedy = remedy;
  }

  /** The stable code, as in {@code verb-in-lambda}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the source is correct all the same. */
  public boolean isWarning() {
    return warning;
  }

  /** The whole message. */
  public String message(Object... arguments) {
    return "[weft:" + code() + "] " + String.format(Locale.ROOT, what + "; " + remedy, arguments);
  }
}
