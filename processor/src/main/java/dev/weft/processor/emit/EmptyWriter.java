package dev.weft.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.model.ClassRef;
import javax.lang.model.element.Modifier;

/** Prints a class without members: what becomes of a file that there was nothing to write to. */
public final class EmptyWriter {
  private final ClassRef name;

  /** A writer of one class. */
  public EmptyWriter(ClassRef name) {
    this.name = name;
  }

  /** The source file. */
  public JavaFile file() {
    TypeSpec type = TypeSpec.classBuilder(TypeNames.of(name)).addModifiers(Modifier.FINAL).build();
    return JavaFile.builder(name.packageName(), type).build();
  }
}
