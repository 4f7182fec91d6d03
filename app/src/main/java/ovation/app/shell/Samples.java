package ovation.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import ovation.app.text.Texts;
import ovation.packaging.IoReason;

/** The sample appliance that comes with the program, opened as a copy of one's own. */
public final class Samples {
  private static final String RESOURCE = "/ovation/app/sample/harbour.ova";

  private final Texts texts;
  private final Consumer<Path> open;
  private final Consumer<String> complain;

  /** The sample, opened by the given function. */
  public Samples(Texts texts, Consumer<Path> open, Consumer<String> complain) {
    this.texts = texts;
    this.open = open;
    this.complain = complain;
  }

  /** Copies the sample to a new temporary folder and opens the copy. */
  public void open() {
    try {
      open.accept(copy());
    } catch (IOException e) {
      complain.accept(texts.of("sample.failed", IoReason.of(e).whole()));
    }
  }

  private static Path copy() throws IOException {
    try (InputStream stream = Samples.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException(RESOURCE);
      }
      Path copy = Files.createTempDirectory("ovation-sample").resolve("harbour.ova");
      Files.copy(stream, copy);
      return copy;
    }
  }
}
