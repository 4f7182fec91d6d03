package ovation.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

/** The appliance that the forms are tested with: two systems, three options, a few faults. */
public final class Registry {
  private Registry() {}

  /** Its descriptor. */
  public static byte[] bytes() throws IOException {
    try (InputStream in = Registry.class.getResourceAsStream("/ovation/app/form/registry.ovf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** Its typed view. */
  public static Envelope envelope() throws IOException {
    return Snapshot.of(bytes()).envelope().orElseThrow();
  }
}
