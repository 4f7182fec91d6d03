package ovation.packaging.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code --debug} adds to a failure's sentence. */
final class FailureDetails {

  private FailureDetails() {}

  /** The failure with its causes and where each came from, for those who mend the program. */
  static String of(Throwable failure) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (!seen.add(cause)) {
        break;
      }
      text.append(cause).append('\n');
      for (StackTraceElement frame : cause.getStackTrace()) {
        text.append("    ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
