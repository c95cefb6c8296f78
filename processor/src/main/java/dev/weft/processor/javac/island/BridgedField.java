package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import java.util.Optional;

/**
 * What an assignment with an operator needs of a field that only a bridge reaches.
 *
 * @param accessors what reads and writes it
 * @param type its type
 * @param instance the expression before its name, if that has to be evaluated
 * @param implied else the instance it is a field of, nothing for a static one
 */
public record BridgedField(
    Expr.Accessors accessors, JavaType type, Optional<ExpressionTree> instance, Code implied) {}
