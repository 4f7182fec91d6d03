package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.catalog.DiskSurvey;
import ovation.packaging.disk.deflate.EngineReport;
import ovation.packaging.disk.deflate.EngineTrial;
import ovation.packaging.disk.file.NotedFolder.Beside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what disk images are, or how this machine compresses. */
@Command(
    name = "info",
    description = {
      "Shows format, capacity and use of disk images, or how this machine compresses.",
      "Headers and tables are read, and the other files that an image needs; its data is not."
    },
    footer = {
      "",
      "Examples:",
      "  ovation disk info system.vmdk data.qcow2",
      "  ovation disk info --json system.vhdx",
      "  ovation disk info --engines"
    })
final class DiskInfoCommand extends OvationCommand {

  @Parameters(arity = "0..*", paramLabel = "IMAGE", description = "The disk images.")
  private List<String> images = new ArrayList<>();

  @Mixin private ImageFormatOption format;

  @Option(
      names = "--engines",
      description = "Show the compression engines, measured now, and which are preferred.")
  private boolean engines;

  @Option(
      names = "--json",
      description = {
        "Print one JSON document: ovation/disk/1, with a list “images” if",
        "several are named; ovation/engines/1 with --engines."
      })
  private boolean json;

  @Override
  public Integer call() throws PackagingException {
    if (images.isEmpty() != engines) {
      throw new UsageException("Name disk images to look at, or --engines.");
    }
    if (engines) {
      EngineTable.write(engines(), terminal(), json);
      return ExitStatus.DONE;
    }
    List<Surveyed> found = new ArrayList<>();
    int status = ExitStatus.DONE;
    for (String image : images) {
      try {
        DiskSurvey survey = DiskSurvey.of(PackageArgument.path(image), format.format());
        found.add(new Surveyed(image, survey));
      } catch (InputException e) {
        if (images.size() == 1) {
          throw e;
        }
        terminal().error(String.valueOf(e.getMessage()));
        status = ExitStatus.INPUT;
      }
    }
    if (json) {
      JsonDocument.write(terminal(), "ovation/disk/1", document -> document(document, found));
    } else {
      text(found);
    }
    return status;
  }

  private static List<EngineReport> engines() {
    return EngineTrial.run(EngineTrial.USUAL);
  }

  private record Surveyed(String image, DiskSurvey survey) {}

  private void document(JsonDocument json, List<Surveyed> found) {
    if (images.size() == 1) {
      write(json, found.getFirst());
    } else {
      json.list("images", found, one -> write(json, one));
    }
  }

  private static void write(JsonDocument json, Surveyed found) {
    DiskSurvey survey = found.survey();
    json.text("file", found.image());
    json.text("format", survey.image().format().id());
    json.text("variant", survey.image().variant());
    json.number("capacityBytes", survey.image().capacity());
    json.number("populatedBytes", survey.populatedBytes());
    json.number("fileBytes", survey.fileBytes());
    json.list(
        "needs",
        survey.beside(),
        (Beside beside) -> {
          json.text("file", beside.name());
          json.number("fileBytes", beside.bytes());
        });
    json.list(
        "details",
        survey.details(),
        detail -> {
          json.text("name", detail.name());
          json.text("value", detail.value());
        });
  }

  private void text(List<Surveyed> found) {
    Page page = new Page(terminal());
    boolean first = true;
    for (Surveyed one : found) {
      if (!first) {
        page.gap();
      }
      first = false;
      DiskSurvey survey = one.survey();
      page.field("Image", one.image());
      page.field("Format", survey.image().label());
      page.field("Capacity", SizeText.of(survey.image().capacity()));
      page.field("Populated", SizeText.of(survey.populatedBytes()));
      page.field("File size", SizeText.of(survey.fileBytes()));
      for (Beside beside : survey.beside()) {
        page.field("Needs", beside.name() + ", " + SizeText.of(beside.bytes()));
      }
      survey.details().forEach(detail -> page.field(detail.name(), detail.value()));
    }
  }
}
