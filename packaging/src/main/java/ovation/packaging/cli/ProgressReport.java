package ovation.packaging.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import ovation.model.hardware.ByteSize;
import ovation.model.text.Sentence;
import ovation.packaging.job.JobState;

/** Tells the progress of one job on standard error. */
final class ProgressReport implements Consumer<JobState> {

  private static final int WIDTH = 78;

  private final ProgressMode mode;
  private final Terminal terminal;
  private String phase = "";
  private boolean moving;

  ProgressReport(ProgressMode mode, Terminal terminal) {
    boolean unseen = mode == ProgressMode.AUTO && !terminal.isInteractive();
    this.mode = unseen ? ProgressMode.NONE : mode;
    this.terminal = terminal;
  }

  @Override
  public synchronized void accept(JobState state) {
    switch (mode) {
      case AUTO -> moveLine(state);
      case PLAIN -> newPhase(state);
      case JSON -> terminal.err().println(json(state));
      case NONE -> {
        // Nobody wants to know.
      }
    }
  }

  /** Leaves the terminal ready for other lines. */
  synchronized void end() {
    if (moving) {
      terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
      terminal.err().flush();
      moving = false;
    }
  }

  private void moveLine(JobState state) {
    StringBuilder line = new StringBuilder(shownPhase(state));
    state
        .fraction()
        .ifPresent(done -> line.append(String.format(Locale.ROOT, "  %3.0f %%", 100 * done)));
    if (state.bytesPerSecond() > 0) {
      line.append("  ").append(ByteSize.format((long) state.bytesPerSecond())).append("/s");
    }
    state
        .timeLeft()
        .ifPresent(left -> line.append("  ").append(left.toSeconds()).append(" s left"));
    String shown = line.length() > WIDTH ? line.substring(0, WIDTH) : line.toString();
    terminal.err().print("\r" + shown + " ".repeat(WIDTH - shown.length()));
    terminal.err().flush();
    moving = true;
  }

  private void newPhase(JobState state) {
    String now = phase(state);
    if (!now.isEmpty() && !now.equals(phase)) {
      phase = now;
      terminal.err().println(shownPhase(state));
    }
  }

  private static String shownPhase(JobState state) {
    return Terminal.visible(state.phase().orElse(state.title()).text());
  }

  private static String phase(JobState state) {
    return state.phase().map(Sentence::text).orElse("");
  }

  private static String json(JobState state) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", "ovation/progress/1");
      json.writeStringField("title", state.title().text());
      json.writeStringField("phase", phase(state));
      json.writeNumberField("doneBytes", state.doneBytes());
      json.writeNumberField("totalBytes", state.totalBytes());
      json.writeNumberField("bytesPerSecond", Math.round(state.bytesPerSecond()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
