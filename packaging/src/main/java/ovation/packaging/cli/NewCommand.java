package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareProfile;
import ovation.model.edit.NewAppliance;
import ovation.model.edit.NewSystem;
import ovation.model.envelope.OvfVersion;
import ovation.model.vendor.Firmware;
import ovation.packaging.PackagingException;
import ovation.packaging.export.AuthoredFolderJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an appliance from scratch. */
@Command(
    name = "new",
    description = {
      "Makes a valid appliance from scratch: one machine with disks and networks.",
      "Disks in the folder of OUT.ovf are referred to where they are; others are copied there."
    })
final class NewCommand extends OvationCommand {

  private static final int MOST_OS_ID = 65_535;

  @Parameters(paramLabel = "OUT.ovf", description = "The descriptor to write.")
  private String output = "";

  @Option(
      names = "--disk",
      paramLabel = "IMAGE",
      description = "A disk image; its format and size are read from it. May be given again.")
  private List<Path> disks = new ArrayList<>();

  @Option(names = "--cpus", paramLabel = "N", description = "Virtual CPUs; 1 if not told.")
  private long cpus = 1;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description = "Memory, such as 4GiB; 2GiB if not told.")
  private String memory = "2GiB";

  @Option(
      names = "--network",
      paramLabel = "NAME",
      description = "A network with an adapter on it. May be given again.")
  private List<String> networks = new ArrayList<>();

  @Option(
      names = "--os",
      paramLabel = "ID",
      description = "The CIM number of the guest system; 102 (other, 64 bit) if not told.")
  private int os = 102;

  @Option(names = "--name", paramLabel = "TEXT", description = "The name; else that of the file.")
  private @Nullable String name;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = "The platform whose hardware is chosen, such as esxi-8.0; see targets.")
  private @Nullable String target;

  @Mixin private TargetOptions known;

  @Option(
      names = "--ovf-version",
      paramLabel = "1|2",
      description = "The version of the standard; 1 (that is 1.1) if not told.")
  private int version = 1;

  @Option(names = "--overwrite", description = "Replace files that exist.")
  private boolean overwrite;

  @Override
  public Integer call() throws PackagingException {
    Path descriptor = PackageArgument.path(output);
    String file = String.valueOf(descriptor.getFileName());
    if (!file.toLowerCase(Locale.ROOT).endsWith(".ovf") || file.length() < 5) {
      throw new UsageException(
          "“" + output + "” does not end in .ovf. Make an OVA of the descriptor with export.");
    }
    if (cpus < 1 || os < 0 || os > MOST_OS_ID || version < 1 || version > 2) {
      throw new UsageException(
          "--cpus is at least 1, --os is a number up to 65535, --ovf-version is 1 or 2.");
    }
    NewDisks images = NewDisks.of(disks, descriptor, terminal());
    String title = Optional.ofNullable(name).orElse(file.substring(0, file.length() - 4));
    NewSystem system =
        new NewSystem(
            title,
            os,
            cpus,
            HardwareOptions.bytes(memory),
            firmware(),
            false,
            images.disks(),
            networks);
    NewAppliance appliance =
        new NewAppliance(
            version == 1 ? OvfVersion.V1 : OvfVersion.V2, title, profile(), List.of(system));
    byte[] bytes = appliance.snapshot().bytes();
    work(new AuthoredFolderJob(descriptor, bytes, images.copies(), overwrite));
    images
        .copies()
        .forEach((copy, from) -> terminal().note("Copied " + from + " beside the descriptor."));
    terminal().line(descriptor.toString());
    return ExitStatus.DONE;
  }

  /** The firmware that the target prefers, where the default is another. */
  private @Nullable Firmware firmware() throws PackagingException {
    String wanted = target;
    return wanted != null && "efi".equals(known.one(wanted).choices().firmware())
        ? Firmware.EFI
        : null;
  }

  private HardwareProfile profile() throws PackagingException {
    String wanted = target;
    return wanted == null ? HardwareProfile.COMMON : known.one(wanted).hardware();
  }
}
