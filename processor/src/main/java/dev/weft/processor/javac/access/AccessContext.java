package dev.weft.processor.javac.access;

import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.names.TemplateBody;

/** What one body needs of types and members that its machine cannot name. */
public abstract class AccessContext extends TypeContext {
  public final PrivateTypes privates;
  public final Bridges bridges;
  public final HiddenTypes hidden;
  public final HiddenOverloads overloads = new HiddenOverloads(this);
  public final HiddenFunctions functions = new HiddenFunctions(this);
  public final Mentions mentions = new Mentions(this);
  public final EnumSwitches enumSwitches = new EnumSwitches(this);
  public final HiddenPatterns hiddenPatterns = new HiddenPatterns(this);

  protected AccessContext(TemplateBody body) {
    this(body, PrivateTypes.of(body));
  }

  private AccessContext(TemplateBody body, PrivateTypes privates) {
    super(body, privates::mark, privates::isWritable);
    this.privates = privates;
    this.bridges = new Bridges(types, body.template().hiddenTypes(), toJavaType);
    this.hidden = new HiddenTypes(bridges.ofTypes);
  }
}
