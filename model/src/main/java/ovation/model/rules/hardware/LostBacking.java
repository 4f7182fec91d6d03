package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.HostResources;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.RuleContext;
import ovation.model.text.Sentence;

/** What a device may mean whose disk or file is not there. */
final class LostBacking {

  private final RuleContext context;
  private final HardwareItem item;
  private final String resource;

  LostBacking(RuleContext context, HardwareItem item, String resource) {
    this.context = context;
    this.item = item;
    this.resource = resource;
  }

  /**
   * The disk of that id in other letter case, or of that file; else the one that nobody uses, for
   * certain if no other device has lost its disk.
   */
  Fix[] disk(String id) {
    Optional<String> alike =
        only(context.diskIds().stream().filter(other -> other.equalsIgnoreCase(id)).toList());
    Optional<String> ofFile =
        only(
            context.disks().stream()
                .filter(disk -> id.equals(disk.fileRef()) || isNamed(disk, id))
                .flatMap(disk -> Optional.ofNullable(disk.diskId()).stream())
                .toList());
    Optional<String> meant = alike.or(() -> ofFile);
    if (meant.isPresent()) {
      return new Fix[] {write(HostResources.ofDisk(meant.get()), true)};
    }
    if (context.envelope().allContents().size() > 1) {
      return new Fix[0];
    }
    Set<String> used = new HashSet<>();
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem other : scope.items()) {
        other.hostResources().forEach(r -> HostResources.diskId(r).ifPresent(used::add));
      }
    }
    boolean alone = used.stream().filter(name -> !context.diskIds().contains(name)).count() == 1;
    return only(context.diskIds().stream().filter(other -> !used.contains(other)).toList())
        .map(other -> write(HostResources.ofDisk(other), alone))
        .stream()
        .toArray(Fix[]::new);
  }

  /** The file of that id in other letter case, or of that name. */
  Fix[] file(String id) {
    return only(
            context.files().stream()
                .filter(file -> id.equalsIgnoreCase(file.id()) || id.equals(file.href()))
                .flatMap(file -> Optional.ofNullable(file.id()).stream())
                .toList())
        .map(other -> write("ovf:/file/" + other, true))
        .stream()
        .toArray(Fix[]::new);
  }

  private boolean isNamed(Disk disk, String id) {
    return context.file(disk.fileRef()).map(FileReference::href).filter(id::equals).isPresent();
  }

  private Fix write(String value, boolean safe) {
    Sentence label = Sentence.of("Write {0}", plain(value));
    boolean single = item.hostResources().size() == 1 && item.hostResources().contains(resource);
    return new Fix(
        label, HardwareEdits.setProperty(label, item, "HostResource", value), safe && single);
  }

  private static Optional<String> only(List<String> ids) {
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }
}
