package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A chain of operators of one precedence, {@code a + b - c}, as a witness needs it. The type of
 * such a chain is the widest of its operands' promoted types, or String (JLS 15.17, 15.18, 15.22):
 * an operand of the same type as one before it, from the third on, changes nothing and is left out.
 * So the witness of a chain of hundreds of like operands is short.
 */
final class Chain {
  private static final List<List<String>> PRECEDENCES =
      List.of(List.of("+", "-"), List.of("*", "/", "%"), List.of("&"), List.of("^"), List.of("|"));

  private static final Pattern LITERAL =
      Pattern.compile("(?<![\\w$.])\\d+(?![\\w$.])|\"[^\"\\\\\n]*\"");

  /**
   * Here the value of a literal may decide about a type (JLS 5.2, 15.25), or it is not plain where
   * one begins and ends.
   */
  private static final Pattern EXACT = Pattern.compile("[?{}=/'\\\\]|->|\"\"\"");

  private final List<List<String>> precedences;
  private final Function<Expr, Code> witness;
  private final List<Expr> operands = new ArrayList<>();
  private final List<String> operators = new ArrayList<>();

  private Chain(List<List<String>> precedences, Function<Expr, Code> witness) {
    this.precedences = precedences;
    this.witness = witness;
  }

  /**
   * A chain of three operands or more, each of whose types is a matter of its witness.
   *
   * @param witness the witness of an operand, as a part of a larger expression
   */
  static Optional<Code> witness(Expr.Composite whole, Function<Expr, Code> witness) {
    String operator = operator(whole);
    Chain chain =
        new Chain(PRECEDENCES.stream().filter(p -> p.contains(operator)).toList(), witness);
    chain.collect(whole);
    return chain.operands.size() < 3 ? Optional.empty() : Optional.of(chain.code());
  }

  private void collect(Expr expr) {
    Expr operand = expr;
    while (operand instanceof Expr.Composite composite && isMember(composite)) {
      operators.add(0, operator(composite));
      operands.add(0, ((Expr.Piece.Operand) composite.pieces().get(3)).expr());
      operand = ((Expr.Piece.Operand) composite.pieces().get(1)).expr();
    }
    operands.add(0, operand);
  }

  private boolean isMember(Expr.Composite composite) {
    String operator = operator(composite);
    return precedences.stream().anyMatch(group -> group.contains(operator));
  }

  /** The operator of two operands; empty text for any other expression. */
  private static String operator(Expr.Composite composite) {
    List<Expr.Piece> pieces = composite.pieces();
    return pieces.size() == 5
            && pieces.get(1) instanceof Expr.Piece.Operand
            && pieces.get(3) instanceof Expr.Piece.Operand
            && text(pieces.get(0)).isEmpty()
            && text(pieces.get(4)).isEmpty()
        ? text(pieces.get(2))
        : "";
  }

  private static String text(Expr.Piece piece) {
    return ((Expr.Piece.Glue) piece)
        .code().parts().stream()
            .map(part -> part instanceof Part.Text text ? text.text() : part.toString())
            .collect(Collectors.joining())
            .strip();
  }

  private Code code() {
    Set<List<Object>> seen = new HashSet<>();
    Code code = witness.apply(operands.get(0));
    seen.add(shape(code));
    for (int i = 1; i < operands.size(); i++) {
      Code next = witness.apply(operands.get(i));
      if (seen.add(shape(next)) || i == 1) {
        code = Code.of(code, " " + operators.get(i - 1) + " ", next);
      }
    }
    return code;
  }

  /** What two operands of surely one type have in common. */
  private static List<Object> shape(Code code) {
    boolean exact =
        code.parts().stream()
            .anyMatch(part -> part instanceof Part.Text t && EXACT.matcher(t.text()).find());
    return exact ? List.of(code) : code.parts().stream().map(Chain::shape).toList();
  }

  private static Object shape(Part part) {
    if (part instanceof Part.Text text) {
      return LITERAL
          .matcher(text.text())
          .replaceAll(literal -> literal.group().startsWith("\"") ? "\"\"" : "0");
    }
    return part instanceof LocalUse use && use.variable().type().isPresent()
        ? new TypeUse(use.variable().type().get())
        : part;
  }
}
