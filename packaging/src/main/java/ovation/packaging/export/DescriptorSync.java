package ovation.packaging.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.edit.DiskEdits;
import ovation.model.edit.FileEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.packaging.export.ConvertedDisk.WrittenDisk;

/**
 * Makes the descriptor say what was really written: names, sizes, compression and chunks of files,
 * format, capacity and populated size of disks (DSP0243 2.1.1 §7.1, §9.1). What is right already
 * stays byte for byte.
 */
final class DescriptorSync {

  private DescriptorSync() {}

  /**
   * Returns the descriptor that fits the files.
   *
   * @param written the files that the descriptor calls by an href
   */
  static byte[] apply(Snapshot descriptor, List<WrittenFile> written) {
    Optional<Envelope> envelope = descriptor.envelope();
    if (envelope.isEmpty()) {
      return descriptor.bytes();
    }
    Map<String, WrittenFile> byHref =
        written.stream()
            .filter(file -> file.file().href().isPresent())
            .collect(
                Collectors.toMap(
                    file -> file.file().href().orElseThrow(), Function.identity(), (a, b) -> a));
    List<Edit> edits = new ArrayList<>();
    for (FileReference file : envelope.get().files()) {
      WrittenFile now = byHref.get(String.valueOf(file.href()));
      if (now != null) {
        follow(file, now, edits);
        if (now.disk().isPresent()) {
          disks(envelope.get(), file).forEach(disk -> follow(disk, now.disk().get(), edits));
        }
      }
    }
    return edits.isEmpty()
        ? descriptor.bytes()
        : descriptor.apply(Edit.all(Sentence.of("Follow the files"), edits)).bytes();
  }

  private static List<Disk> disks(Envelope envelope, FileReference file) {
    String id = file.id();
    return envelope.disks().stream()
        .filter(disk -> id != null && id.equals(disk.fileRef()))
        .toList();
  }

  private static void follow(FileReference file, WrittenFile now, List<Edit> edits) {
    PlannedFile planned = now.file();
    if (!planned.reference().equals(file.href())) {
      edits.add(FileEdits.setHref(file, planned.reference()));
    }
    if (!planned.isCarried() || file.size() != null) {
      set(file, "size", file.size(), Long.toString(now.size()), edits);
    }
    boolean converted = now.disk().isPresent();
    if (planned.gzip()) {
      set(file, "compression", file.compression(), "gzip", edits);
    } else if (converted && file.compression() != null) {
      edits.add(FileEdits.setAttribute(file, "compression", null));
    }
    if (planned.chunkSize().isPresent()) {
      String size = Long.toString(planned.chunkSize().getAsLong());
      set(file, "chunkSize", file.chunkSize(), size, edits);
    } else if (converted && file.chunkSize() != null) {
      edits.add(FileEdits.setAttribute(file, "chunkSize", null));
    }
  }

  private static void follow(Disk disk, WrittenDisk now, List<Edit> edits) {
    if (!now.uri().equals(disk.format())) {
      edits.add(DiskEdits.setAttribute(disk, "format", now.uri()));
    }
    boolean same =
        Units.bytes(disk.capacity(), disk.capacityAllocationUnits())
            .filter(bytes -> bytes == now.capacity())
            .isPresent();
    if (!same) {
      edits.add(DiskEdits.setCapacity(disk, now.capacity()));
    }
    String populated = Long.toString(now.populated());
    if (!populated.equals(disk.populatedSize())) {
      edits.add(DiskEdits.setAttribute(disk, "populatedSize", populated));
    }
    if (disk.parentRef() != null) {
      edits.add(DiskEdits.setAttribute(disk, "parentRef", null));
    }
  }

  private static void set(
      FileReference file, String name, @Nullable String before, String now, List<Edit> edits) {
    if (!now.equals(before)) {
      edits.add(FileEdits.setAttribute(file, name, now));
    }
  }
}
