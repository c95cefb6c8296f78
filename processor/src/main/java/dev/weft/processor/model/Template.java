package dev.weft.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An annotated method: all that its signature says.
 *
 * @param owner the class that declares it
 * @param name the method's name
 * @param scope its first parameter
 * @param returnType what it returns, {@code void} included
 * @param instance the parameter the instance is passed as, unless the template is static
 * @param typeParameters the owner's, outermost first, then its own
 * @param hiddenTypes type parameters that the machine has besides: each stands for a class of the
 *     body that the machine cannot name
 * @param parameters the parameters without the scope
 * @param modifiers the keywords of its declaration
 * @param machine the class generated for it
 * @param javadoc the text of its Javadoc, with what speaks of the scope left out
 * @param deprecated its {@code @Deprecated}
 * @param safeVarargs whether it is {@code @SafeVarargs}
 * @param suppressions the lint categories that its facade method must not set off
 * @param hidden the types of its signature that cannot be named outside
 * @param position where it is declared
 */
public record Template(
    Owner owner,
    String name,
    Scope scope,
    JavaType returnType,
    Optional<Parameter> instance,
    List<TypeParameter> typeParameters,
    List<TypeParameter> hiddenTypes,
    List<Parameter> parameters,
    Set<String> modifiers,
    ClassRef machine,
    Optional<String> javadoc,
    Optional<Annotation> deprecated,
    boolean safeVarargs,
    List<String> suppressions,
    List<Hidden> hidden,
    Position position) {
  public Template {
    typeParameters = List.copyOf(typeParameters);
    hiddenTypes = List.copyOf(hiddenTypes);
    parameters = List.copyOf(parameters);
    modifiers = Set.copyOf(modifiers);
    suppressions = List.copyOf(suppressions);
    hidden = List.copyOf(hidden);
  }

  /** Whether it runs without an instance. */
  public boolean isStatic() {
    return instance.isEmpty();
  }

  /** The type parameters of its machine. */
  public List<TypeParameter> machineTypeParameters() {
    List<TypeParameter> all = new ArrayList<>(typeParameters);
    all.addAll(hiddenTypes);
    return all;
  }

  /** R: what it returns, boxed. */
  public JavaType result() {
    return JavaTypes.boxed(returnType);
  }

  /** The type arguments of what the facade returns: T, S and R, or R alone. */
  public List<JavaType> productArguments() {
    if (scope.element().isEmpty()) return List.of(result());
    JavaType sent = scope.sent().orElse(JavaTypes.lang("Void"));
    return List.of(scope.element().get(), sent, result());
  }

  /** What the facade returns. */
  public JavaType product() {
    return new JavaType.Declared(
        scope.kind().product(), Optional.empty(), productArguments(), List.of());
  }

  /** What the facade method and the machine's constructor take: the instance first, if any. */
  public List<Parameter> arguments() {
    List<Parameter> arguments = new ArrayList<>(instance.stream().toList());
    arguments.addAll(parameters);
    return arguments;
  }

  /** Who may call the facade method. */
  public Visibility visibility() {
    if (modifiers.contains("public")) return Visibility.PUBLIC;
    return modifiers.contains("protected") ? Visibility.PROTECTED : Visibility.PACKAGE;
  }
}
