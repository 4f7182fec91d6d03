package ovation.model.rules.disk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.edit.OrderEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.DiskSection;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.References;
import ovation.model.rules.Fix;
import ovation.model.rules.RuleContext;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** The right order of disks and of their files. */
final class DiskSequence {

  private DiskSequence() {}

  /** The disks in the order of their files; blank disks keep their places. */
  static Fix[] likeFiles(RuleContext context) {
    Map<FileReference, Integer> positions = positions(context.files());
    List<Disk> wanted = new ArrayList<>(context.disks());
    wanted.removeIf(disk -> context.file(disk.fileRef()).isEmpty());
    wanted.sort(
        Comparator.comparingInt(
            disk -> context.file(disk.fileRef()).map(positions::get).orElse(0)));
    return sections(context).size() == 1
        ? new Fix[] {
          Fix.safe(
              OrderEdits.order(
                  Sentence.of("Put the disks in the order of their files"),
                  sections(context).getFirst(),
                  wanted))
        }
        : new Fix[0];
  }

  /** Parents before their children, the disks and their files alike. */
  static Fix[] parentsFirst(RuleContext context) {
    List<References> references = context.envelope().referencesElements();
    if (sections(context).size() != 1 || references.size() != 1) {
      return new Fix[0];
    }
    Set<Disk> disks = new LinkedHashSet<>();
    Map<String, Disk> byId = new HashMap<>();
    context.disks().forEach(disk -> byId.putIfAbsent(String.valueOf(disk.diskId()), disk));
    context.disks().forEach(disk -> addWithParents(disk, byId, disks));
    Set<FileReference> files = new LinkedHashSet<>();
    disks.forEach(disk -> context.file(disk.fileRef()).ifPresent(files::add));
    Sentence label = Sentence.of("Put parent disks before their children");
    Edit edit =
        Edit.all(
            label,
            List.of(
                OrderEdits.order(label, sections(context).getFirst(), List.copyOf(disks)),
                OrderEdits.order(label, references.getFirst(), List.copyOf(files))));
    return new Fix[] {Fix.safe(edit)};
  }

  private static void addWithParents(Disk disk, Map<String, Disk> byId, Set<Disk> out) {
    Set<Disk> ancestry = new LinkedHashSet<>();
    Disk next = disk;
    while (next != null && !out.contains(next) && ancestry.add(next)) {
      next = next.parentRef() == null ? null : byId.get(next.parentRef());
    }
    out.addAll(List.copyOf(ancestry).reversed());
  }

  private static List<DiskSection> sections(RuleContext context) {
    return context.envelope().sections(DiskSection.class);
  }

  private static Map<FileReference, Integer> positions(List<FileReference> files) {
    Map<FileReference, Integer> positions = new HashMap<>();
    files.forEach(file -> positions.put(file, positions.size()));
    return positions;
  }
}
