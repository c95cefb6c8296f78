package dev.weft.processor.javac.names;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The body of a template, as the compiler has it in this round.
 *
 * @param method where the template is declared
 * @param around the classes around it, innermost first
 * @param toJavaType reads the compiler's types
 */
public record TemplateBody(
    Trees trees,
    Elements elements,
    Types types,
    Members members,
    TreePath method,
    List<TypeElement> around,
    Template template,
    Function<TypeMirror, JavaType> toJavaType) {
  public PackageElement inPackage() {
    return elements.getPackageOf(around.get(0));
  }

  /** The type of the instance that the template is called on, if it is called on one. */
  public Optional<JavaType> selfType() {
    return template.instance().map(instance -> JavaTypes.bare(instance.type()));
  }

  /** The names generated code has for the type variables in scope. */
  Map<String, String> typeVariables() {
    Map<String, String> result = new HashMap<>();
    for (TypeParameter parameter : template.typeParameters()) {
      result.put(parameter.original(), parameter.name());
    }
    return result;
  }
}
