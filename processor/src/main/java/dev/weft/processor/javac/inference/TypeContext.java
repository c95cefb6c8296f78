package dev.weft.processor.javac.inference;

import com.sun.source.util.Trees;
import dev.weft.processor.javac.names.NameContext;
import dev.weft.processor.javac.names.TemplateBody;
import dev.weft.processor.model.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/** The types of one body, beside its names. */
public abstract class TypeContext extends NameContext {
  final Trees trees;

  /** The type of the instance that the template is called on, if it is called on one. */
  public final Optional<JavaType> selfType;

  /** Whether the machine can name all the classes that a type is made of. */
  public final Predicate<JavaType> writable;

  /** The type variables in scope, by the names generated code has for them. */
  public final Map<String, TypeMirror> typeVariables = new HashMap<>();

  /** The type of the elements that the template yields. */
  public final Optional<JavaType> element;

  final Answers answers = new Answers(scopes);
  public final TypeSketch sketch;
  public final VerbTypes verbTypes;
  public final VarTypes varTypes;
  public final PatternTypes patternTypes = new PatternTypes(this);
  public final TypeMirrors mirrors = new TypeMirrors(this);
  public final SourceTypes sourceTypes = new SourceTypes(this);
  public final PlaceTypes placeTypes = new PlaceTypes(this);
  public final BodyMembers bodyMembers = new BodyMembers(this);
  public final FunctionalInterfaces interfaces = new FunctionalInterfaces(this);
  public final Calls calls = new Calls(this);

  /**
   * Of a body.
   *
   * @param mark marks the classes that only the template can name
   * @param writable whether the machine can name all the classes that a type is made of
   */
  protected TypeContext(
      TemplateBody body, UnaryOperator<JavaType> mark, Predicate<JavaType> writable) {
    super(body, mark);
    this.trees = body.trees();
    this.selfType = body.selfType();
    this.element = body.template().scope().element();
    this.writable = writable;
    this.sketch = new TypeSketch(this);
    this.verbTypes = new VerbTypes(sketch, typeReader(), body.template().scope().sent());
    this.varTypes = new VarTypes(this);
  }
}
