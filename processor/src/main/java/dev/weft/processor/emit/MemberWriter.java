package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the classes that a body declares as members of its machine, where several methods have to
 * see them or they have to be static, and with them the constants that they may name.
 */
final class MemberWriter {
  private final List<Machine.Hoisted> members;

  MemberWriter(Machine machine) {
    this.members = applies(machine) ? machine.hoisted() : List.of();
  }

  /** Whether a machine needs members; else what it declares is local to {@code resume}. */
  static boolean applies(Machine machine) {
    return machine.hoisted().stream().anyMatch(Machine.Hoisted::member)
        || machine.methods().size() > 1
            && machine.hoisted().stream().anyMatch(Machine.Hoisted::isType);
  }

  /** Has other types of the same simple names written in full. */
  static void keepApart(Machine machine, TypeSpec.Builder type) {
    type.alwaysQualify(
        machine.hoisted().stream()
            .filter(Machine.Hoisted::isType)
            .map(Machine.Hoisted::name)
            .toArray(String[]::new));
  }

  /**
   * Ends the method that is being printed and goes on with the members, all but the brace that ends
   * the last: JavaPoet takes source only inside of a method, and writes that brace.
   */
  void write(CodeBlock.Builder method) {
    List<CodeBlock> sources = new ArrayList<>();
    members.stream()
        .filter(member -> member.kind() == Machine.Hoisted.Kind.CONSTANT)
        .forEach(
            member -> sources.add(CodeBlock.of("static $L", SourceLines.of(member.declaration()))));
    members.stream()
        .filter(Machine.Hoisted::isType)
        .forEach(member -> sources.add(SourceLines.of(member.declaration())));
    if (sources.isEmpty()) {
      return;
    }
    sources.set(sources.size() - 1, SourceLines.of(unended(members)));
    method.unindent().add("}\n");
    sources.forEach(source -> method.add("\n$L\n", source));
    method.indent();
  }

  private static Code unended(List<Machine.Hoisted> members) {
    List<Machine.Hoisted> types = members.stream().filter(Machine.Hoisted::isType).toList();
    List<Part> parts = new ArrayList<>(types.get(types.size() - 1).declaration().parts());
    String end = ((Part.Text) parts.remove(parts.size() - 1)).text().stripTrailing();
    parts.add(new Part.Text(end.substring(0, end.length() - 1).stripTrailing()));
    return new Code(parts);
  }
}
