package ovation.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;

/**
 * Makes {@code harbour.ova}: the descriptor's template, a disk and an icon, exported by Ovation.
 */
final class SampleAppliance {

  private SampleAppliance() {}

  /**
   * Takes the descriptor's template, a folder to work in, the OVA to write, and the time that
   * everything in it carries.
   */
  public static void main(String[] arguments) throws IOException, PackagingException {
    Path template = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Path ova = Path.of(arguments[2]);
    Instant time = Instant.parse(arguments[3]);

    writeFolder(Files.readString(template), folder, time);
    Files.createDirectories(ova.toAbsolutePath().getParent());
    try (OvfPackage source = OvfPackage.open(folder)) {
      ExportPlan plan = ExportPlan.of(source, ova).withTime(time);
      Outcome<ExportResult> outcome = JobRunner.runInline(new ExportJob(plan), state -> {});
      if (outcome instanceof Outcome.Failed<ExportResult>(PackagingException reason)) {
        throw reason;
      }
    }
  }

  private static void writeFolder(String template, Path folder, Instant time) throws IOException {
    SystemDisk disk =
        SystemDisk.make(terms(template), LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    byte[] icon = IconPicture.png();
    String descriptor =
        template
            .replace("@system.size@", String.valueOf(disk.vmdk().length))
            .replace("@system.capacity@", String.valueOf(disk.capacity()))
            .replace("@system.populated@", String.valueOf(disk.populated()))
            .replace("@icon.size@", String.valueOf(icon.length));
    Files.writeString(folder.resolve("harbour.ovf"), descriptor);
    Files.write(folder.resolve("harbour-system.vmdk"), disk.vmdk());
    Files.write(folder.resolve("harbour.png"), icon);
  }

  /** The licence text stands on the disk too. */
  private static String terms(String descriptor) {
    int start = descriptor.indexOf("<License>") + "<License>".length();
    return descriptor.substring(start, descriptor.indexOf("</License>")) + "\n";
  }
}
