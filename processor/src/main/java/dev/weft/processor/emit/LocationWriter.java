package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Template;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Prints {@code location}, which tells where in the source a state is suspended. */
final class LocationWriter {
  private final Template template;
  private final Machine machine;

  LocationWriter(Template template, Machine machine) {
    this.template = template;
    this.machine = machine;
  }

  // Produce: return new StackTraceElement("demo.Trees", "walk", "Trees.java", switch (state) { …
  // });
  void addTo(TypeSpec.Builder type) {
    int start = machine.methods().get(0).get(0).place().line();
    Map<Integer, List<Integer>> others = new TreeMap<>(machine.lines());
    others.remove(start);
    StateTable table = new StateTable("line", others, String.valueOf(start));
    CodeBlock line = others.isEmpty() ? CodeBlock.of("$L", start) : table.value();
    type.addMethod(
        MethodSpec.methodBuilder("location")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(StackTraceElement.class)
            .addParameter(int.class, "state")
            .addCode(
                "return new $T($S, $S, $S, $L);\n",
                StackTraceElement.class,
                owner(),
                template.name(),
                file(),
                line)
            .build());
    table.addMethods(type);
  }

  /** The owner's binary name (JLS 13.1), as stack traces have it. */
  private String owner() {
    ClassRef name = template.owner().name();
    String nested = String.join("$", name.simpleNames());
    return name.packageName().isEmpty() ? nested : name.packageName() + "." + nested;
  }

  private String file() {
    URI uri = URI.create(template.position().file());
    String path =
        Optional.ofNullable(uri.getPath())
            .orElseGet(() -> Objects.requireNonNull(uri.getSchemeSpecificPart()));
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
