package dev.weft.processor;

import dev.weft.processor.check.OwnerRules;
import dev.weft.processor.check.Rule;
import dev.weft.processor.check.SignatureRules;
import dev.weft.processor.emit.FacadeWriter;
import dev.weft.processor.javac.signature.OwnerReader;
import dev.weft.processor.javac.signature.TemplateReader;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Owner;
import dev.weft.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/** What is to be generated for one class, as far as it is not done. */
final class OwnerTask {
  private final OwnerName name;
  private final Environment environment;
  private final GeneratedNames names;
  private final TemplateReader reader;
  private final Guard guard;

  /**
   * The names of its templates' machines, by the templates' places; none if it cannot have a
   * facade.
   */
  private final List<ClassRef> machines = new ArrayList<>();

  /** The places of the templates whose machine is to be written. */
  private final Set<Integer> pending = new TreeSet<>();

  private Stage stage = Stage.NEW;

  private enum Stage {
    NEW,
    WAITING,
    FACADE_WRITTEN,
    REFUSED
  }

  OwnerTask(OwnerName name, Environment environment, GeneratedNames names) {
    this.name = name;
    this.environment = environment;
    this.names = names;
    this.reader =
        new TemplateReader(
            environment.trees(),
            environment.elements(),
            environment.types(),
            environment.members(),
            environment.reporter());
    this.guard = new Guard(environment.trees(), environment.reporter());
  }

  /**
   * Does what this round allows.
   *
   * @param last whether there is no other to wait for
   */
  void run(boolean last) {
    if (isDone()) return;
    TypeElement type = name.find(environment.elements());
    stage = guard.run(type, () -> run(type, last)).orElse(Stage.REFUSED);
  }

  private boolean isDone() {
    return stage != Stage.NEW && stage != Stage.WAITING && pending.isEmpty();
  }

  private Stage run(TypeElement type, boolean last) {
    Owner owner = new OwnerReader(environment.trees(), environment.elements()).read(type);
    List<ExecutableElement> methods =
        Annotated.methods(type).stream().filter(environment.trees()::isSource).toList();
    boolean facadeIsThere = stage == Stage.FACADE_WRITTEN;
    if (stage == Stage.NEW) stage = begin(type, owner, methods);
    if (stage == Stage.WAITING && (last || methods.stream().noneMatch(reader::awaitsTypes))) {
      stage = Stage.FACADE_WRITTEN;
      writeFacade(type, owner, methods);
    }
    if (facadeIsThere || last) writeMachines(type, owner, methods, last);
    return stage;
  }

  private Stage begin(TypeElement type, Owner owner, List<ExecutableElement> methods) {
    ModuleElement module = environment.elements().getModuleOf(type);
    OwnerRules rules = new OwnerRules(any -> names.isTakenFor(any, module));
    if (breaks(rules, owner)) return Stage.REFUSED;
    environment.files().reserve(owner.facade(), type);
    for (ExecutableElement method : methods) {
      ClassRef machine = names.machine(owner, method.getSimpleName().toString(), module);
      environment.files().reserve(machine, type);
      machines.add(machine);
    }
    return Stage.WAITING;
  }

  private void writeFacade(TypeElement type, Owner owner, List<ExecutableElement> methods) {
    List<Rule<Template>> rules = SignatureRules.ofOneOwner();
    List<Template> templates = new ArrayList<>();
    for (int i = 0; i < methods.size(); i++) {
      ExecutableElement method = methods.get(i);
      ClassRef machine = machines.get(i);
      Optional<Template> template =
          guard
              .run(method, () -> accepted(owner, method, machine, rules))
              .flatMap(Function.identity());
      template.ifPresent(templates::add);
      if (template.isPresent()) pending.add(i);
    }
    SourceFiles files = environment.files();
    FacadeWriter writer = new FacadeWriter(owner, templates);
    files.write(writer.file(files.generated(type), files.ambiguous(type)), type);
  }

  /**
   * A template whose signature can be expressed; one whose types do not exist, or that could not be
   * parsed, is left to the compiler to reject.
   */
  private Optional<Template> accepted(
      Owner owner, ExecutableElement method, ClassRef machine, List<Rule<Template>> rules) {
    if (reader.isUnparsed(method) || reader.awaitsTypes(method)) {
      environment.rejections().expect(method);
      return Optional.empty();
    }
    return reader
        .read(method, owner, machine)
        .filter(template -> rules.stream().filter(rule -> breaks(rule, template)).count() == 0);
  }

  private <T> boolean breaks(Rule<T> rule, T subject) {
    int before = environment.reporter().errors();
    rule.check(subject, environment.reporter());
    return environment.reporter().errors() > before;
  }

  private void writeMachines(
      TypeElement type, Owner owner, List<ExecutableElement> methods, boolean last) {
    MachineStep step = new MachineStep(environment, guard, type, last);
    pending.removeIf(
        i -> {
          Template template = reader.read(methods.get(i), owner, machines.get(i)).orElseThrow();
          return step.emit(template, methods.get(i));
        });
  }
}
