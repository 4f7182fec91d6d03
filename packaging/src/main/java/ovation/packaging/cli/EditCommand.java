package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes values of a descriptor and nothing else. */
@Command(
    name = "edit",
    description = {
      "Changes values of the descriptor; nothing else of it changes by a byte.",
      "Disks are carried as they are, a manifest is made to fit, a signature is made only with"
          + " --key.",
      "Without an operation it writes what it read. Operations take effect in this order: version"
          + " of",
      "the standard, target, hardware, networks, files and disks, texts, then set, add and remove"
          + " as",
      "they stand."
    })
final class EditCommand extends OvationCommand {

  @Parameters(index = "0", paramLabel = "PACKAGE", description = "The package to edit.")
  private String source = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "OPERATION",
      description = {
        "set PATH VALUE, add PATH [TEXT], remove PATH; any number of them. A PATH names elements",
        "from the Envelope down, such as VirtualSystem[vm1]/VirtualHardwareSection/Item[5]/Limit",
        "or NetworkSection/Network[VM Network]/@name; in brackets an id, name or key, else a",
        "number from 1."
      })
  private List<String> words = new ArrayList<>();

  @Mixin private OutputOption output;

  @Option(
      names = "--system",
      paramLabel = "ID",
      description = "The system or collection that the shorthands are for; else the only one.")
  private @Nullable String system;

  @Mixin private VersionOptions version;

  @Mixin private RunOptions run;

  @Mixin private HardwareOptions hardware;

  @Mixin private VendorOptions vendor;

  @Mixin private NetworkOptions networks;

  @Mixin private FileOptions files;

  @Mixin private TextOptions texts;

  @Mixin private KeyOptions key;

  @Override
  public Integer call() throws PackagingException {
    key.isGiven();
    try (OvfPackage opened = openFile(source)) {
      DescriptorReading reading = DescriptorReading.of(opened);
      EditSession session = new EditSession(opened, reading, terminal(), system);
      if (!version.applyTo(session, terminal())) {
        return ExitStatus.FOUND;
      }
      if (!run.applyTo(session, terminal())) {
        return ExitStatus.FOUND;
      }
      hardware.applyTo(session);
      vendor.applyTo(session);
      networks.applyTo(session);
      files.applyTo(session);
      texts.applyTo(session);
      new PathOperations(words).applyTo(session);
      new EditOutput(this, session, key).write(output.of(opened));
      return ExitStatus.DONE;
    }
  }
}
