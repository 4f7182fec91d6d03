package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.packaging.disk.DiskFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of disk formats on the command line. */
final class ImageFormatName implements ITypeConverter<DiskFormat> {

  /** What the shell completes. */
  static final class Candidates extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Candidates() {
      super(List.of("vmdk", "vhd", "vhdx", "qcow2", "vdi", "raw"));
    }
  }

  /** What the shell completes where disks may also stay as they are. */
  static final class OrKeep extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    OrKeep() {
      super(new Candidates());
      add("keep");
    }
  }

  @Override
  public DiskFormat convert(String name) {
    return of(name)
        .orElseThrow(() ->
            new TypeConversionException(
                "“" + name + "” is none of " + String.join(", ", new Candidates())));
  }

  /** Returns the format of a name that also may be another word, which is refused. */
  static DiskFormat named(String name) {
    return of(name)
        .orElseThrow(() ->
            new UsageException(
                "“" + name + "” is none of " + String.join(", ", new OrKeep()) + "."));
  }

  /** Returns the format that a file's extension promises. */
  static Optional<DiskFormat> ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? of(name.substring(name.lastIndexOf('.') + 1)) : Optional.empty();
  }

  private static Optional<DiskFormat> of(String name) {
    String word = name.strip().toLowerCase(Locale.ROOT);
    return Stream.of(DiskFormat.values())
        .filter(format -> format != DiskFormat.ISO)
        .filter(
            format -> format.isPromisedBy(word) || (format == DiskFormat.RAW && word.equals("img")))
        .findFirst();
  }
}
