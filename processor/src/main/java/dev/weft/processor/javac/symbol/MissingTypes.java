package dev.weft.processor.javac.symbol;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Whether a type mentions one that does not exist, at least not yet. */
public final class MissingTypes {
  private MissingTypes() {}

  public static boolean in(@Nullable TypeMirror type) {
    if (type == null) {
      return false;
    } else if (type.getKind() == TypeKind.ERROR) {
      return true;
    } else if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      return in(wildcard.getExtendsBound()) || in(wildcard.getSuperBound());
    }
    return type instanceof DeclaredType declared
        && (in(declared.getEnclosingType())
            || declared.getTypeArguments().stream().anyMatch(MissingTypes::in));
  }
}
