package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import ovation.model.hardware.ByteSize;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.convert.CheckJob;
import ovation.packaging.disk.convert.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads disk images as a whole and tells what is damaged. */
@Command(
    name = "check",
    description = {
      "Reads every structure and all data of disk images, and of the files that they need.",
      "Exit status: 0 sound, 1 damaged, 3 not readable or no disk image that is known."
    },
    footer = {"", "Example:", "  ovation disk check system.vmdk"})
final class DiskCheckCommand extends OvationCommand {

  @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "The disk images.")
  private List<String> images = new ArrayList<>();

  @Mixin private ImageFormatOption format;

  @Mixin private ThreadOption threads;

  @Option(
      names = "--json",
      description = {
        "Print one JSON document: ovation/disk-check/1, with a list “images” if",
        "several are named."
      })
  private boolean json;

  private record Checked(String image, CheckReport report) {}

  @Override
  public Integer call() throws PackagingException {
    List<Checked> checked = new ArrayList<>();
    int status = ExitStatus.DONE;
    for (String image : images) {
      try {
        CheckJob job = new CheckJob(PackageArgument.path(image), format.format(), threads.count());
        Checked one = new Checked(image, work(job));
        checked.add(one);
        status = Math.max(status, one.report().isSound() ? ExitStatus.DONE : ExitStatus.FOUND);
      } catch (InputException e) {
        if (images.size() == 1) {
          throw e;
        }
        terminal().error(String.valueOf(e.getMessage()));
        status = ExitStatus.INPUT;
      }
    }
    if (json) {
      JsonDocument.write(terminal(), "ovation/disk-check/1", document -> write(document, checked));
    } else {
      checked.forEach(this::text);
    }
    return status;
  }

  private void text(Checked checked) {
    CheckReport report = checked.report();
    report.damages().forEach(terminal()::line);
    String label = report.image().map(DiskImage::label).orElse("damaged");
    String read = ByteSize.format(report.readBytes());
    if (report.isSound()) {
      terminal().line(checked.image() + ": sound (" + label + ", " + read + " read).");
    } else if (report.image().isEmpty()) {
      terminal().line(checked.image() + ": not usable; its content cannot be reached.");
    } else {
      String many = report.damages().size() + (report.complete() ? "" : " or more");
      String places = report.damages().size() == 1 && report.complete() ? " place" : " places";
      terminal().line(checked.image() + ": damaged (" + label + ") in " + many + places + ".");
    }
  }

  private void write(JsonDocument json, List<Checked> checked) {
    if (images.size() == 1) {
      write(json, checked.getFirst());
    } else {
      json.list("images", checked, one -> write(json, one));
    }
  }

  private static void write(JsonDocument json, Checked checked) {
    CheckReport report = checked.report();
    json.text("file", checked.image());
    json.text("result", report.isSound() ? "sound" : "damaged");
    json.text("format", report.image().map(image -> image.format().id()).orElse(null));
    json.text("variant", report.image().map(DiskImage::variant).orElse(null));
    json.number("capacityBytes", report.image().map(DiskImage::capacity).orElse(null));
    json.number("readBytes", report.readBytes());
    json.texts("damages", report.damages());
    json.flag("complete", report.complete());
  }
}
