package dev.weft.processor.javac.symbol;

import dev.weft.processor.model.Annotation;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads annotations with their values, as source writes them. */
public final class AnnotationReader {
  private final Elements elements;
  private final MirrorReader types;
  private final Values values = new Values();

  AnnotationReader(Elements elements, MirrorReader types) {
    this.elements = elements;
    this.types = types;
  }

  public List<Annotation> of(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream().map(this::of).toList();
  }

  public Annotation of(AnnotationMirror mirror) {
    List<Code> arguments = new ArrayList<>();
    Map<? extends ExecutableElement, ? extends AnnotationValue> members = mirror.getElementValues();
    members.forEach(
        (member, value) -> {
          String name = member.getSimpleName().toString();
          boolean bare = members.size() == 1 && name.equals("value");
          arguments.add(Code.of(bare ? "" : name + " = ", value(value)));
        });
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return new Annotation(ClassRefs.of(type), joined(arguments));
  }

  private Code value(AnnotationValue value) {
    return value.accept(values, null);
  }

  private static Code joined(List<Code> codes) {
    Code result = Code.EMPTY;
    for (int i = 0; i < codes.size(); i++) {
      result = i == 0 ? codes.get(0) : Code.of(result, ", ", codes.get(i));
    }
    return result;
  }

  private final class Values extends SimpleAnnotationValueVisitor14<Code, @Nullable Void> {
    @Override
    protected Code defaultAction(Object constant, @Nullable Void none) {
      return Code.text(elements.getConstantExpression(constant));
    }

    @Override
    public Code visitType(TypeMirror type, @Nullable Void none) {
      return Code.of(new TypeUse(types.apply(type)), ".class");
    }

    @Override
    public Code visitEnumConstant(VariableElement constant, @Nullable Void none) {
      return Code.of(ClassRefs.of(Enclosing.classOf(constant)), "." + constant.getSimpleName());
    }

    @Override
    public Code visitAnnotation(AnnotationMirror mirror, @Nullable Void none) {
      Annotation annotation = of(mirror);
      return annotation.arguments().parts().isEmpty()
          ? Code.of("@", annotation.type())
          : Code.of("@", annotation.type(), "(", annotation.arguments(), ")");
    }

    @Override
    public Code visitArray(List<? extends AnnotationValue> members, @Nullable Void none) {
      List<Code> codes = members.stream().map(AnnotationReader.this::value).toList();
      return codes.size() == 1 ? codes.get(0) : Code.of("{", joined(codes), "}");
    }
  }
}
