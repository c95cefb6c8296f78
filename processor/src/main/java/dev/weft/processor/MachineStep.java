package dev.weft.processor;

import dev.weft.processor.emit.MachineFrame;
import dev.weft.processor.emit.StubWriter;
import dev.weft.processor.model.Template;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Writes the machines of one class, in one round. */
final class MachineStep {
  private final SourceFiles files;
  private final Guard guard;
  private final TypeElement owner;
  private final boolean last;
  private final Machines machines;

  MachineStep(Environment environment, Guard guard, TypeElement owner, boolean last) {
    this.files = environment.files();
    this.guard = guard;
    this.owner = owner;
    this.last = last;
    this.machines = new BodyPipeline(environment);
  }

  /**
   * Whether the template is done with; where a defect of ours prevents its machine, a stub keeps
   * its facade whole.
   */
  boolean emit(Template template, ExecutableElement method) {
    Optional<Boolean> done = guard.run(method, () -> write(template, method));
    if (done.isEmpty()) guard.run(method, () -> stub(template));
    return done.orElse(true);
  }

  private boolean write(Template template, ExecutableElement method) {
    if (!last) return machines.emit(template, method);
    machines.emitAnyway(template, method);
    return true;
  }

  private boolean stub(Template template) {
    MachineFrame frame = new MachineFrame(template, files.generated(owner), files.ambiguous(owner));
    if (files.awaits(template.machine())) files.write(new StubWriter(frame).file(), owner);
    return true;
  }
}
