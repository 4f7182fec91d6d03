package ovation.model.rules.disk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.rules.Fix;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** What a disk may mean that names a file which is not there. */
final class DanglingFile {

  private static final List<String> IMAGES =
      List.of(".vmdk", ".vhd", ".vhdx", ".qcow2", ".qcow", ".vdi", ".raw", ".img", ".gz");

  private DanglingFile() {}

  /**
   * The same id in other letter case; else the one image that no disk uses, for certain if no other
   * disk has lost its file.
   */
  static Fix[] fixes(RuleContext context, Disk disk, String ref) {
    Optional<FileReference> alike =
        only(
            context.files().stream()
                .filter(
                    file -> file.id() != null && file.id().strip().equalsIgnoreCase(ref.strip()))
                .toList());
    if (alike.isPresent()) {
      return new Fix[] {use(disk, alike.get(), true)};
    }
    long lost =
        context.disks().stream()
            .filter(other -> other.fileRef() != null && context.file(other.fileRef()).isEmpty())
            .count();
    Set<String> taken = new HashSet<>();
    context.disks().forEach(other -> taken.add(String.valueOf(other.fileRef())));
    return only(
            context.files().stream()
                .filter(file -> file.id() != null && !taken.contains(file.id()) && isImage(file))
                .toList())
        .map(file -> use(disk, file, lost == 1))
        .stream()
        .toArray(Fix[]::new);
  }

  private static Fix use(Disk disk, FileReference file, boolean safe) {
    return new Fix(
        Sentence.of("Use the file {0}", Wording.quoted(file.id())),
        DiskEdits.setAttribute(disk, "fileRef", file.id()),
        safe);
  }

  private static Optional<FileReference> only(List<FileReference> files) {
    return files.size() == 1 ? Optional.of(files.getFirst()) : Optional.empty();
  }

  private static boolean isImage(FileReference file) {
    String href = file.href() == null ? "" : file.href().toLowerCase(Locale.ROOT);
    return IMAGES.stream().anyMatch(href::endsWith);
  }
}
