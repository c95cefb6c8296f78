package dev.weft.it.harness;

import dev.weft.CoroutineInfo;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Trace;

/** Where in the source a generator or task is suspended, as a line of a trace. */
final class Places {
  private Places() {}

  static void log(Trace trace, Object coroutine) {
    CoroutineInfo info = CoroutineInfo.of(coroutine).orElseThrow();
    if (info.state() == GeneratorState.SUSPENDED) {
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
}
