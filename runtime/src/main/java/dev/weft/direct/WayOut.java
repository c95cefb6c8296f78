package dev.weft.direct;

import dev.weft.AsyncCloseable;
import dev.weft.AsyncScope;
import java.io.IOException;
import java.io.InputStream;
import java.lang.StackWalker.StackFrame;
import java.util.Optional;

/**
 * Whether a try-with-resources closes a resource because of an exception. The resource is not told;
 * but javac has the call stand in the code twice, once for each way out (JLS 14.20.3.1), and the
 * class file tells the two apart.
 */
final class WayOut {
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private WayOut() {}

  /** Asked from within the closing of a resource; empty if the class file does not tell. */
  static Optional<Boolean> isException() {
    return STACK
        .walk(
            frames ->
                frames
                    .dropWhile(frame -> !isClosing(frame))
                    .dropWhile(WayOut::isClosing)
                    .findFirst())
        .flatMap(WayOut::isException);
  }

  private static boolean isClosing(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    return type == AsyncScope.class || type == AsyncCloseable.class;
  }

  private static Optional<Boolean> isException(StackFrame caller) {
    Class<?> type = caller.getDeclaringClass();
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      MethodCode code = MethodCode.read(in, caller.getMethodName(), caller.getDescriptor());
      int call = caller.getByteCodeIndex();
      return code.calls(call, "close")
          ? Optional.of(code.isSuppressing(code.handler(call)))
          : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty(); // not the code that runs
    }
  }
}
