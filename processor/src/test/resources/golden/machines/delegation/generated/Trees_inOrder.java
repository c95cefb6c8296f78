package demo;

import dev.weft.Generator;
import dev.weft.machine.GeneratorMachine;
import dev.weft.machine.Handles;
import dev.weft.machine.Typed;
import dev.weft.machine.Unbox;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Trees.inOrder}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Trees_inOrder<T> extends GeneratorMachine<T, Void, Integer> {
  private final Trees.Node<T> node;

  private int before;

  private int operand;

  Trees_inOrder(Trees.Node<T> node) {
    this.node = node;
  }

  @Override
  protected Trees_inOrder<T> fresh() {
    return new Trees_inOrder<T>(node);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    dispatch:
    for (;;) {
      switch (state) {
        case 0: // line 16: if (node == null) {
          if (node == null) {
            return complete(0);
          }
          return delegate(1, Hidden.inOrder(node.left()));
        case 1: // line 19: gen.yieldAll(inOrder(node.left()))
          before = Unbox.toInt(input);
          return yielded(2, node.value());
        case 2: // line 21: return before + 1 + gen.yieldAll(inOrder(node.right()));
          operand = before + 1;
          return delegate(3, Hidden.inOrder(node.right()));
        case 3: // line 21: gen.yieldAll(inOrder(node.right()))
          return complete((int) (operand + Typed.as(input, () -> Typed.resultOf(Hidden.inOrder(node.right())))));
        default:
          throw new AssertionError(state);
      }
    }
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Trees", "inOrder", "Trees.java", switch (state) {
      case 1 -> 19;
      case 2 -> 20;
      case 3 -> 21;
      default -> 16;
    });
  }

  /**
   * Members that only method handles reach.
   */
  private static final class Hidden {
    private static final MethodHandle HANDLE_0 = Handles.staticMethod(
        MethodHandles.lookup(), Trees.class, Trees.class, "inOrder", Generator.class, Trees.Node.class);

    private Hidden() {
    }

    static <T> Generator<T, Void, Integer> inOrder(Trees.Node<T> a0) {
      try {
        return (Generator<T, Void, Integer>) HANDLE_0.invoke(a0);
      } catch (Throwable thrown) {
        throw Handles.sneaky(thrown);
      }
    }
  }
}
