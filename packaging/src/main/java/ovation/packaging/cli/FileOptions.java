package ovation.packaging.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ovation.model.edit.DiskEdits;
import ovation.model.edit.FileEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import picocli.CommandLine.Option;

/** The shorthands of {@code edit} for disks and other files. */
final class FileOptions {

  @Option(
      names = "--add-disk",
      paramLabel = "IMAGE",
      description = "Add a disk image and attach it; its format and size are read from it.")
  private List<Path> addedDisks = new ArrayList<>();

  @Option(
      names = "--remove-disk",
      paramLabel = "ID",
      description = "Remove a disk, the devices that show it, and its file.")
  private List<String> removedDisks = new ArrayList<>();

  @Option(
      names = "--add-file",
      paramLabel = "FILE",
      description = "Add a file to the package, or replace the one so named.")
  private List<Path> addedFiles = new ArrayList<>();

  @Option(
      names = "--remove-file",
      paramLabel = "ID",
      description = "Remove a file, by its id or its name.")
  private List<String> removedFiles = new ArrayList<>();

  void applyTo(EditSession session) throws InputException {
    for (String id : removedDisks) {
      removeDisk(session, id);
    }
    for (String id : removedFiles) {
      removeFile(session, id);
    }
    for (Path file : addedFiles) {
      addFile(session, file);
    }
    for (Path image : addedDisks) {
      addDisk(session, image);
    }
  }

  private static void addDisk(EditSession session, Path image) throws InputException {
    DiskImage found = ImageFile.probe(image);
    String file = addFile(session, image);
    Envelope envelope = session.envelope();
    String disk = DiskEdits.freeId(envelope);
    session.apply(DiskEdits.add(envelope, disk, file, found.capacity(), found.uri()));
    session.applyToHardware(section -> DiskEdits.attach(section, disk));
  }

  private static String addFile(EditSession session, Path file) throws InputException {
    String name = String.valueOf(file.getFileName());
    String href = href(name);
    long size = size(file);
    Envelope envelope = session.envelope();
    Optional<FileReference> present =
        envelope.files().stream()
            .filter(f -> href.equals(f.href()) || name.equals(f.href()))
            .findFirst();
    session.addFile(name, file);
    if (present.isPresent()) {
      session.apply(FileEdits.setSize(present.get(), size));
      return String.valueOf(present.get().id());
    }
    String id = FileEdits.freeId(envelope, "file");
    session.apply(FileEdits.add(envelope, id, href, size));
    return id;
  }

  private static long size(Path file) throws InputException {
    if (!Files.exists(file)) {
      throw new InputException(Sentence.asItIs(file + " does not exist. Check the path."));
    }
    if (!Files.isRegularFile(file)) {
      throw new InputException(Sentence.asItIs(file + " is not a regular file."));
    }
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw InputException.reading(file, e);
    }
  }

  /** The reference to a file of that name: what a URI cannot hold is escaped. */
  static String href(String name) {
    StringBuilder href = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~!$&'()*+,;=@".indexOf(c) >= 0;
      if (plain) {
        href.append(c);
      } else {
        href.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return href.toString();
  }

  private static void removeDisk(EditSession session, String id) {
    Envelope envelope = session.envelope();
    Disk disk =
        envelope
            .disk(id)
            .orElseThrow(() ->
                new UsageException(
                    "There is no disk “"
                        + id
                        + "”. There are: "
                        + envelope.disks().stream()
                            .map(known -> String.valueOf(known.diskId()))
                            .collect(Collectors.joining(", "))
                        + "."));
    session.apply(DiskEdits.remove(envelope, disk));
    Optional.ofNullable(disk.fileRef())
        .flatMap(envelope::file)
        .filter(file -> session.envelope().file(String.valueOf(file.id())).isEmpty())
        .ifPresent(file -> leaveOut(session, file));
  }

  private static void removeFile(EditSession session, String id) {
    Envelope envelope = session.envelope();
    FileReference file =
        envelope
            .file(id)
            .or(() -> envelope.files().stream().filter(f -> id.equals(f.href())).findFirst())
            .orElseThrow(() -> new UsageException("There is no file “" + id + "”."));
    for (Disk disk : envelope.disks()) {
      String fileRef = disk.fileRef();
      if (fileRef != null && fileRef.equals(file.id())) {
        throw new UsageException(
            "The file “"
                + id
                + "” holds the disk “"
                + disk.diskId()
                + "”. Use --remove-disk instead.");
      }
    }
    session.apply(FileEdits.remove(file));
    leaveOut(session, file);
  }

  private static void leaveOut(EditSession session, FileReference file) {
    Optional.ofNullable(file.href())
        .flatMap(session.source()::resolve)
        .ifPresent(session::leaveOut);
  }
}
