package dev.weft.processor.javac.symbol;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** The compiler's primitive types. */
public final class PrimitiveTypes {
  private PrimitiveTypes() {}

  /** The type of a keyword; none for {@code void}. */
  public static Optional<PrimitiveType> of(String keyword, Types types) {
    return keyword.equals("void")
        ? Optional.empty()
        : Optional.of(types.getPrimitiveType(TypeKind.valueOf(keyword.toUpperCase(Locale.ROOT))));
  }
}
