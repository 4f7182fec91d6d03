package ovation.packaging.cli;

import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a deployer would see. */
@Command(
    name = "inspect",
    description = {
      "Shows what a package holds: product, systems, disks, networks, properties, signature.",
      "Files are not hashed; see verify."
    })
final class InspectCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to look at.")
  private String source = "";

  @Option(names = "--json", description = "Print one JSON document: ovation/appliance/1.")
  private boolean json;

  @Override
  public Integer call() throws PackagingException {
    try (OvfPackage opened = open(source)) {
      ApplianceFacts facts = ApplianceFacts.of(opened);
      if (json) {
        new InspectJson(facts).write(terminal());
      } else {
        new InspectText(facts, terminal()).write();
      }
      return ExitStatus.DONE;
    }
  }
}
