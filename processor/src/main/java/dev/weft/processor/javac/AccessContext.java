package dev.weft.processor.javac;

/** What one body needs of types and members that its machine cannot name. */
abstract class AccessContext extends TypeContext {
  final PrivateTypes privates;
  final Bridges bridges;
  final HiddenTypes hidden;
  final HiddenFunctions functions = new HiddenFunctions(this);
  final Mentions mentions = new Mentions(this);
  final EnumSwitches enumSwitches = new EnumSwitches(this);
  final HiddenPatterns hiddenPatterns = new HiddenPatterns(this);

  AccessContext(TemplateBody body) {
    this(body, PrivateTypes.of(body));
  }

  private AccessContext(TemplateBody body, PrivateTypes privates) {
    super(body, privates::mark, privates::isWritable);
    this.privates = privates;
    this.bridges = new Bridges(types, body.template().hiddenTypes(), toJavaType);
    this.hidden = new HiddenTypes(bridges);
  }
}
