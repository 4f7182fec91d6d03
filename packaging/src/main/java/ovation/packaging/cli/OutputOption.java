package ovation.packaging.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import picocli.CommandLine.Option;

/** Where a changed package goes; back to its place if nothing is said. */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where to write: .ova, .ovf or a folder; else the package itself is changed.")
  private @Nullable String output;

  /** Whether another place is named. */
  boolean isGiven() {
    return output != null;
  }

  /** Returns the place for a package. */
  Path of(OvfPackage opened) throws PackagingException {
    String wanted = output;
    return wanted == null ? opened.location() : PackageArgument.path(wanted);
  }
}
