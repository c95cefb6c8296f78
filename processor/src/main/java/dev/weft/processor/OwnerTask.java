package dev.weft.processor;

import dev.weft.processor.check.OwnerRules;
import dev.weft.processor.check.Rule;
import dev.weft.processor.check.SignatureRules;
import dev.weft.processor.emit.FacadeWriter;
import dev.weft.processor.javac.OwnerReader;
import dev.weft.processor.javac.TemplateReader;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Owner;
import dev.weft.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is to be generated for one class, as far as it is not done. */
final class OwnerTask {
  private final OwnerName name;
  private final Environment environment;
  private final GeneratedNames names;
  private final TemplateReader reader;
  private final OwnerReader owners;
  private final Guard guard;

  /** The machines to come, by their template's place among the class's templates. */
  private record Pending(int index, ClassRef machine) {}

  private final List<Pending> machines = new ArrayList<>();
  private boolean opened;

  OwnerTask(OwnerName name, Environment environment, GeneratedNames names) {
    this.name = name;
    this.environment = environment;
    this.names = names;
    this.reader =
        new TemplateReader(environment.trees(), environment.elements(), environment.reporter());
    this.owners = new OwnerReader(environment.trees(), environment.elements());
    this.guard = new Guard(environment.trees(), environment.reporter());
  }

  /**
   * Does what this round allows.
   *
   * @param last whether there is no other to wait for
   */
  void run(boolean last) {
    TypeElement type = name.find(environment.elements());
    guard.run(type, () -> run(type, last));
  }

  private boolean run(TypeElement type, boolean last) {
    List<ExecutableElement> methods = Annotated.methods(type);
    boolean facadeIsThere = opened;
    if (!opened && (last || methods.stream().noneMatch(reader::awaitsTypes))) open(type, methods);
    if (facadeIsThere || last) emit(type, methods, last);
    return opened;
  }

  private void open(TypeElement type, List<ExecutableElement> methods) {
    opened = true;
    Owner owner = owners.read(type);
    if (breaks(new OwnerRules(names::isTakenFor), owner)) return;
    List<Template> templates = accepted(owner, methods);
    if (templates.isEmpty()) return;
    SourceFiles files = environment.files();
    FacadeWriter writer = new FacadeWriter(owner, templates);
    files.write(writer.file(files.generated(type), files.ambiguous(type)), type);
  }

  /** The templates whose signature can be expressed; at the last round, those whose types exist. */
  private List<Template> accepted(Owner owner, List<ExecutableElement> methods) {
    List<Rule<Template>> rules = SignatureRules.ofOneOwner();
    List<Template> result = new ArrayList<>();
    for (int i = 0; i < methods.size(); i++) {
      ExecutableElement method = methods.get(i);
      Optional<Template> template =
          guard.run(method, () -> accepted(owner, method, rules)).flatMap(Function.identity());
      if (template.isEmpty()) continue;
      result.add(template.get());
      machines.add(new Pending(i, template.get().machine()));
    }
    return result;
  }

  private Optional<Template> accepted(
      Owner owner, ExecutableElement method, List<Rule<Template>> rules) {
    if (reader.awaitsTypes(method)) return Optional.empty();
    ClassRef machine = names.machine(owner, method.getSimpleName().toString());
    return reader
        .read(method, owner, machine)
        .filter(template -> rules.stream().filter(rule -> breaks(rule, template)).count() == 0);
  }

  private <T> boolean breaks(Rule<T> rule, T subject) {
    int before = environment.reporter().count();
    rule.check(subject, environment.reporter());
    return environment.reporter().count() > before;
  }

  private void emit(TypeElement type, List<ExecutableElement> methods, boolean last) {
    Owner owner = owners.read(type);
    MachineStep step = new MachineStep(environment, guard, type, last);
    machines.removeIf(
        pending -> {
          ExecutableElement method = methods.get(pending.index());
          return step.emit(reader.read(method, owner, pending.machine()).orElseThrow(), method);
        });
  }
}
