package ovation.packaging.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ByteSize;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.catalog.DiskFormats;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.convert.Converted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts a disk image into others. */
@Command(
    name = "convert",
    description = {
      "Converts a disk image into one or several others, in one reading of it.",
      "The extension of OUT chooses the format: .vmdk (streamOptimized), .vhd, .vhdx, .qcow2,"
          + " .vdi,",
      ".raw or .img. An OUT that exists is replaced when the new image is whole, and not before."
    },
    footer = {
      "",
      "Examples:",
      "  ovation disk convert system.qcow2 system.vmdk",
      "  ovation disk convert system.vmdk system.vhdx system.qcow2",
      "  ovation disk convert system.raw system.vmdk --subformat monolithicSparse",
      "  ovation disk convert system.img system.vmdk --compression small --reproducible"
    })
final class DiskConvertCommand extends OvationCommand {

  @Parameters(index = "0", paramLabel = "IN", description = "The image to read.")
  private String input = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "OUT", description = "What to write.")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ImageFormatName.class,
      completionCandidates = ImageFormatName.Candidates.class,
      description =
          "The format to write, whatever the extension: vmdk, vhd, vhdx, qcow2, vdi, raw.")
  private @Nullable DiskFormat format;

  @Option(
      names = "--subformat",
      paramLabel = "KIND",
      description = {
        "The kind within the format, such as monolithicSparse, fixed or",
        "compressed; the usual one if not told. A wrong one is answered with",
        "those that there are."
      })
  private @Nullable String subformat;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = ImageFormatName.class,
      completionCandidates = ImageFormatName.Candidates.class,
      description = "The format of IN; else told by content.")
  private @Nullable DiskFormat inputFormat;

  @Mixin private CompressionOptions compression;
  @Mixin private ThreadOption threads;

  @Option(names = "--json", description = "Print one JSON document: ovation/disk-convert/1.")
  private boolean json;

  @Override
  public Integer call() throws PackagingException {
    Path source = PackageArgument.path(input);
    List<ConvertTarget> targets = targets(source);
    Converted done = work(new ConvertJob(source, inputFormat, targets, threads.count()));
    if (json) {
      JsonDocument.write(
          terminal(), "ovation/disk-convert/1", document -> write(document, done, targets));
    } else {
      for (ConvertTarget target : targets) {
        terminal().line(target.file().toString());
      }
      terminal()
          .note(
              done.source().label()
                  + ": "
                  + ByteSize.format(done.populatedBytes())
                  + " of "
                  + ByteSize.format(done.source().capacity())
                  + " in use.");
    }
    return ExitStatus.DONE;
  }

  private List<ConvertTarget> targets(Path source) throws PackagingException {
    List<ConvertTarget> targets = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    boolean fits = false;
    for (String output : outputs) {
      Path file = PackageArgument.path(output);
      DiskFormat chosen = format(file);
      Optional<String> variant = variant(chosen);
      fits |= variant.isPresent();
      targets.add(
          new ConvertTarget(file, chosen, variant, compression.strength(), compression.engine()));
      if (isSame(file, source)) {
        throw new OutputException(
            Sentence.asItIs(file + " is the image to read itself. Name another file to write."));
      }
      if (!files.add(file.toAbsolutePath().normalize())) {
        throw new UsageException("“" + output + "” is named twice.");
      }
    }
    if (subformat != null && !fits) {
      throw new UsageException(unknownKind(targets));
    }
    return targets;
  }

  private DiskFormat format(Path file) {
    DiskFormat told = format;
    return told != null
        ? told
        : ImageFormatName.ofFile(file)
            .orElseThrow(() ->
                new UsageException(
                    "The name “" + file + "” tells no disk format. Say it with --format."));
  }

  /** The kind that is asked for; several images of different formats take what is theirs. */
  private Optional<String> variant(DiskFormat chosen) {
    String wanted = subformat;
    List<String> kinds = DiskFormats.of(chosen).writtenVariants();
    return kinds.stream()
        .filter(kind ->
            wanted == null
                ? compression.isGiven() && kind.equals("compressed")
                : kind.equalsIgnoreCase(wanted))
        .findFirst();
  }

  private String unknownKind(List<ConvertTarget> targets) {
    List<String> kinds =
        targets.stream()
            .flatMap(target -> DiskFormats.of(target.format()).writtenVariants().stream())
            .distinct()
            .filter(kind -> !kind.isEmpty())
            .toList();
    return "There is no kind “"
        + subformat
        + "” of "
        + targets.getFirst().format().label()
        + (kinds.isEmpty() ? "; leave it out." : ". There are: " + String.join(", ", kinds) + ".");
  }

  private static boolean isSame(Path file, Path source) throws OutputException {
    try {
      return Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source);
    } catch (IOException e) {
      throw OutputException.writing(file, e);
    }
  }

  private void write(JsonDocument json, Converted done, List<ConvertTarget> targets) {
    json.object(
        "source",
        body -> {
          body.text("file", input);
          body.text("format", done.source().format().id());
          body.text("variant", done.source().variant());
        });
    json.number("capacityBytes", done.source().capacity());
    json.number("populatedBytes", done.populatedBytes());
    json.list(
        "images",
        targets,
        (ConvertTarget target) -> {
          List<String> kinds = DiskFormats.of(target.format()).writtenVariants();
          json.text("file", target.file().toString());
          json.text("format", target.format().id());
          json.text("variant", target.variant().orElse(kinds.getFirst()));
          json.number("fileBytes", bytes(target.file()));
        });
  }

  private static @Nullable Long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return null;
    }
  }
}
