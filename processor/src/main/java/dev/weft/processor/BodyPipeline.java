package dev.weft.processor;

import com.palantir.javapoet.JavaFile;
import dev.weft.processor.check.ScopeUses;
import dev.weft.processor.emit.MachineFrame;
import dev.weft.processor.emit.MachineWriter;
import dev.weft.processor.emit.StubWriter;
import dev.weft.processor.javac.body.BodySource;
import dev.weft.processor.javac.signature.TemplateReader;
import dev.weft.processor.javac.symbol.MirrorReader;
import dev.weft.processor.lower.Lowering;
import dev.weft.processor.lower.UnwritableType;
import dev.weft.processor.model.Body;
import dev.weft.processor.model.Position;
import dev.weft.processor.model.Template;
import dev.weft.processor.report.Problem;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** From a template's body to its machine: read, check, lower, emit. */
final class BodyPipeline implements Machines {
  private final Environment environment;
  private final TemplateReader templates;

  BodyPipeline(Environment environment) {
    this.environment = environment;
    this.templates =
        new TemplateReader(
            environment.trees(),
            environment.elements(),
            environment.types(),
            environment.members(),
            environment.reporter());
  }

  @Override
  public boolean emit(Template template, ExecutableElement method) {
    return emit(template, method, false);
  }

  @Override
  public void emitAnyway(Template template, ExecutableElement method) {
    emit(template, method, true);
  }

  private boolean emit(Template template, ExecutableElement method, boolean last) {
    BodySource source = source(template, method);
    TypeElement owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    MachineFrame frame = frame(template, owner);
    if (source.isUnparsed()) {
      environment.rejections().expect(method);
      environment.files().write(new StubWriter(frame).file(), owner);
      return true;
    }
    int before = environment.reporter().errors();
    new ScopeUses(template.scope().kind()).check(source.misuses(), environment.reporter());
    Optional<Body> body =
        environment.reporter().errors() > before ? Optional.empty() : source.read();
    source.report(environment.reporter());
    boolean failed = environment.reporter().errors() > before;
    if (body.isEmpty() && !failed && !last) {
      return false;
    }
    boolean whole = !failed && body.isPresent() && !source.isBroken();
    if (!whole && !failed) environment.rejections().expect(method);
    JavaFile file =
        whole ? machine(template, source, body.get(), frame) : new StubWriter(frame).file();
    environment.files().write(file, owner);
    return true;
  }

  private BodySource source(Template template, ExecutableElement method) {
    MirrorReader mirrors = templates.types(method);
    return new BodySource(
        environment.trees(),
        environment.elements(),
        environment.types(),
        environment.members(),
        mirrors,
        template,
        method);
  }

  private MachineFrame frame(Template template, TypeElement owner) {
    return new MachineFrame(
        template, environment.files().generated(owner), environment.files().ambiguous(owner));
  }

  private JavaFile machine(Template template, BodySource source, Body body, MachineFrame frame) {
    try {
      return new MachineWriter(frame, Lowering.lower(template, body), body.bridges()).file();
    } catch (UnwritableType e) {
      Position position = source.position(e.variable()).orElse(template.position());
      environment.reporter().report(Problem.UNWRITABLE_TYPE, position, e.variable().name());
      return new StubWriter(frame).file();
    }
  }
}
