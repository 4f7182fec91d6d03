package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.List;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageRemark;
import ovation.packaging.export.UnpackJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a package's files into a folder. */
@Command(
    name = "unpack",
    description = "Writes the files of a package into a folder, safely: all of them or none.")
final class UnpackCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to unpack.")
  private String source = "";

  @Option(
      names = {"-C", "--directory"},
      required = true,
      paramLabel = "DIR",
      description = "The folder; made if it is missing.")
  private Path folder = Path.of("");

  @Option(names = "--overwrite", description = "Replace files that exist.")
  private boolean overwrite;

  @Override
  public Integer call() throws PackagingException {
    try (OvfPackage opened = open(source)) {
      List<String> names = work(new UnpackJob(opened, folder, overwrite));
      names.forEach(terminal()::line);
      for (PackageRemark remark : opened.remarks()) {
        if (remark.code().equals("K-03") || remark.code().equals("K-04")) {
          terminal().warning(remark.message().text());
        }
      }
      return ExitStatus.DONE;
    }
  }
}
