package dev.weft.processor.javac.signature;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Every class that a template's facade must name, and where its signature mentions it. */
final class SignatureTypes {
  /** A class, or one that does not exist (yet), in a signature. */
  record Mention(DeclaredType type, Tree at) {
    boolean isMissing() {
      return type.getKind() == TypeKind.ERROR;
    }

    TypeElement element() {
      return (TypeElement) type.asElement();
    }
  }

  private final List<Mention> mentions = new ArrayList<>();

  private SignatureTypes() {}

  static List<Mention> of(ExecutableElement method, TreePath path) {
    SignatureTypes types = new SignatureTypes();
    MethodTree tree = (MethodTree) path.getLeaf();
    types.parameters(method, tree);
    Tree returned = tree.getReturnType();
    types.add(method.getReturnType(), returned == null ? tree : returned);
    for (int i = 0; i < method.getTypeParameters().size(); i++) {
      types.bounds(method.getTypeParameters().subList(i, i + 1), tree.getTypeParameters().get(i));
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) types.owners(method, tree);
    return types.mentions;
  }

  private void parameters(ExecutableElement method, MethodTree tree) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Tree at = tree.getParameters().get(i).getType();
      add(parameter.asType(), at);
      annotations(parameter.getAnnotationMirrors(), at);
    }
  }

  private void owners(ExecutableElement method, Tree at) {
    boolean inner = true;
    for (Element owner = method.getEnclosingElement();
        inner && owner instanceof TypeElement type;
        owner = owner.getEnclosingElement()) {
      bounds(type.getTypeParameters(), at);
      inner = !type.getModifiers().contains(Modifier.STATIC);
    }
  }

  private void bounds(List<? extends TypeParameterElement> parameters, Tree at) {
    for (TypeParameterElement parameter : parameters) {
      parameter.getBounds().forEach(bound -> add(bound, at));
      annotations(parameter.getAnnotationMirrors(), at);
    }
  }

  private void annotations(List<? extends AnnotationMirror> annotations, Tree at) {
    annotations.forEach(annotation -> add(annotation.getAnnotationType(), at));
  }

  private void add(TypeMirror type, Tree at) {
    annotations(type.getAnnotationMirrors(), at);
    if (type instanceof DeclaredType declared) {
      mentions.add(new Mention(declared, at));
      add(declared.getEnclosingType(), at);
      declared.getTypeArguments().forEach(argument -> add(argument, at));
    } else if (type instanceof ArrayType array) {
      add(array.getComponentType(), at);
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) add(wildcard.getExtendsBound(), at);
      if (wildcard.getSuperBound() != null) add(wildcard.getSuperBound(), at);
    }
  }
}
