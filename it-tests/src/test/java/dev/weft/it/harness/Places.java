package dev.weft.it.harness;

import dev.weft.CoroutineInfo;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Later;
import dev.weft.it.kit.Trace;

/**
 * Where in the source a generator or task is suspended, as a line of a trace. Where the closing of
 * a resource or source is awaited, that is the line which declares it, as in Python; javac counts
 * the closing to one of the lines behind, so there the two forms cannot agree.
 */
final class Places {
  private Places() {}

  static void log(Trace trace, Object coroutine) {
    CoroutineInfo info = CoroutineInfo.of(coroutine).orElseThrow();
    if (info.state() == GeneratorState.SUSPENDED && !isClosing(trace.awaited())) {
      StackTraceElement location = info.location();
      trace.log(
          "  at "
              + location.getMethodName()
              + " "
              + location.getFileName()
              + " "
              + location.getLineNumber());
    }
  }

  private static boolean isClosing(Later awaited) {
    return awaited != null && awaited.name().contains("closing");
  }
}
