package ovation.packaging.cli;

import org.jspecify.annotations.Nullable;
import ovation.model.convert.Conversion;
import ovation.model.convert.Conversions;
import ovation.model.convert.Loss;
import ovation.model.envelope.OvfVersion;
import picocli.CommandLine.Option;

/** The shorthand of {@code edit} for another version of the standard. */
final class VersionOptions {

  @Option(
      names = "--ovf-version",
      paramLabel = "1.1|2.1",
      description = {
        "Convert the descriptor to another version of the standard, before all other operations.",
        "What that version cannot say is listed; nothing is written then, except with --allow-loss."
      })
  private @Nullable String version;

  @Option(
      names = "--allow-loss",
      description = "Convert even if something cannot be said in that version; it is left out.")
  private boolean allowLoss;

  /**
   * Converts, if a version is named.
   *
   * @return false if something would be lost that may not be
   */
  boolean applyTo(EditSession session, Terminal terminal) {
    String wanted = version;
    if (wanted == null) {
      if (allowLoss) {
        throw new UsageException("--allow-loss goes with --ovf-version.");
      }
      return true;
    }
    Conversion conversion = Conversions.to(parse(wanted), session.snapshot());
    for (Loss loss : conversion.losses()) {
      terminal.warning(loss.toString());
    }
    int count = conversion.losses().size();
    if (count > 0 && !allowLoss) {
      terminal.error(
          (count == 1 ? "This cannot" : "These " + count + " things cannot")
              + " be carried to "
              + parse(wanted).label()
              + ". Nothing was written. With --allow-loss the rest is converted.");
      return false;
    }
    session.apply(conversion.edit());
    return true;
  }

  private static OvfVersion parse(String text) {
    return switch (text) {
      case "1", "1.x", "1.0", "1.1", "1.0.0", "1.1.0", "1.1.1" -> OvfVersion.V1;
      case "2", "2.x", "2.0", "2.1", "2.0.0", "2.0.1", "2.1.0", "2.1.1" -> OvfVersion.V2;
      case "0.9" -> OvfVersion.V0_9;
      default -> throw new UsageException("“" + text + "” is no version of OVF. Write 1.1 or 2.1.");
    };
  }
}
