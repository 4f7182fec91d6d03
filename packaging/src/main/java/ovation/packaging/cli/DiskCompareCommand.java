package ovation.packaging.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ByteSize;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.convert.CompareJob;
import ovation.packaging.disk.convert.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two disks by content. */
@Command(
    name = "compare",
    description = {
      "Compares what two disks hold, whatever the formats of their images.",
      "Exit status: 0 if both hold the same, 1 if not. If one disk is larger and the rest of it is",
      "zeros, both hold the same, unless --strict."
    },
    footer = {"", "Example:", "  ovation disk compare system.qcow2 system.vmdk"})
final class DiskCompareCommand extends OvationCommand {

  @Parameters(index = "0", paramLabel = "A", description = "A disk image.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  private String second = "";

  @Option(
      names = "--format-a",
      paramLabel = "FORMAT",
      converter = ImageFormatName.class,
      completionCandidates = ImageFormatName.Candidates.class,
      description = "The format of A; else told by content.")
  private @Nullable DiskFormat firstFormat;

  @Option(
      names = "--format-b",
      paramLabel = "FORMAT",
      converter = ImageFormatName.class,
      completionCandidates = ImageFormatName.Candidates.class,
      description = "The format of B; else told by content.")
  private @Nullable DiskFormat secondFormat;

  @Option(names = "--strict", description = "Disks of different size differ.")
  private boolean strict;

  @Mixin private ThreadOption threads;

  @Option(names = "--json", description = "Print one JSON document: ovation/disk-compare/1.")
  private boolean json;

  @Override
  public Integer call() throws PackagingException {
    Comparison found =
        work(new CompareJob(side(first, firstFormat), side(second, secondFormat), threads.count()));
    boolean same = found.isIdentical() && (found.isSameSize() || !strict);
    if (json) {
      JsonDocument.write(
          terminal(), "ovation/disk-compare/1", document -> write(document, found, same));
    } else {
      terminal().line(sentence(found));
    }
    return same ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private static CompareJob.Side side(String file, @Nullable DiskFormat format)
      throws InputException {
    Path path = PackageArgument.path(file);
    return new CompareJob.Side(path, format);
  }

  private String sentence(Comparison found) {
    if (found.difference().isPresent()) {
      return "The disks differ: the first difference is at byte "
          + found.difference().getAsLong()
          + ".";
    }
    if (found.isSameSize()) {
      return "The disks are identical.";
    }
    boolean firstIsLarger = found.first().capacity() > found.second().capacity();
    DiskImage larger = firstIsLarger ? found.first() : found.second();
    DiskImage smaller = firstIsLarger ? found.second() : found.first();
    return "The disks hold the same, but are of different size: "
        + (firstIsLarger ? first : second)
        + " has "
        + ByteSize.format(larger.capacity() - smaller.capacity())
        + " of zeros more.";
  }

  private void write(JsonDocument json, Comparison found, boolean same) {
    json.text("result", same ? "identical" : "different");
    json.flag("sameContent", found.isIdentical());
    json.flag("sameSize", found.isSameSize());
    json.number(
        "firstDifference", found.difference().isPresent() ? found.difference().getAsLong() : null);
    json.object("a", body -> side(body, first, found.first()));
    json.object("b", body -> side(body, second, found.second()));
  }

  private static void side(JsonDocument json, String file, DiskImage image) {
    json.text("file", file);
    json.text("format", image.format().id());
    json.text("variant", image.variant());
    json.number("capacityBytes", image.capacity());
  }
}
