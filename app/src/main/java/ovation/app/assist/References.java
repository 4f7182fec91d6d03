package ovation.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ResourceType;

/** What the present descriptor declares, for values that refer to it. */
final class References {
  private final @Nullable Envelope envelope;

  /** The declarations of the last state that could be read; null for none. */
  References(@Nullable Envelope envelope) {
    this.envelope = envelope;
  }

  private Stream<Envelope> known() {
    return Stream.ofNullable(envelope);
  }

  /** The ids of files, each with its address. */
  List<Suggestion> files() {
    return known()
        .flatMap(e -> e.files().stream())
        .flatMap(file -> of(file.id(), file.href()))
        .toList();
  }

  /** The ids of disks, each with its file. */
  List<Suggestion> disks() {
    return known()
        .flatMap(e -> e.disks().stream())
        .flatMap(disk -> of(disk.diskId(), disk.fileRef()))
        .toList();
  }

  /** What a device can be backed by. */
  List<Suggestion> backings() {
    List<Suggestion> all = new ArrayList<>();
    disks().forEach(d -> all.add(new Suggestion("ovf:/disk/" + d.value(), d.meaning())));
    files().forEach(f -> all.add(new Suggestion("ovf:/file/" + f.value(), f.meaning())));
    return all;
  }

  List<Suggestion> networks() {
    return known()
        .flatMap(e -> e.networks().stream())
        .flatMap(network -> of(network.name(), text(network.description())))
        .toList();
  }

  List<Suggestion> options() {
    return known()
        .flatMap(e -> e.configurations().stream())
        .flatMap(option -> of(option.id(), text(option.label())))
        .toList();
  }

  /** The ids of systems and collections. */
  List<Suggestion> members() {
    return known()
        .flatMap(e -> e.allContents().stream())
        .flatMap(content -> of(content.id(), text(content.name())))
        .toList();
  }

  List<Suggestion> placementGroups() {
    return known()
        .flatMap(e -> e.sections(PlacementGroupSection.class).stream())
        .flatMap(group -> of(group.id(), text(group.description())))
        .toList();
  }

  /** The ids of texts in the bundles. */
  List<Suggestion> messages() {
    return known()
        .flatMap(e -> e.strings().stream())
        .flatMap(strings -> strings.messages().stream())
        .flatMap(message -> of(message.msgid(), message.text().strip()))
        .distinct()
        .toList();
  }

  /** The InstanceIDs of what devices of a system can hang on. */
  List<Suggestion> controllers(@Nullable String systemId) {
    return known()
        .flatMap(e -> e.systems().stream())
        .filter(system -> Objects.equals(system.id(), systemId))
        .flatMap(References::devices)
        .filter(item ->
            ResourceType.of(item.resourceType()).filter(ResourceType::isController).isPresent())
        .flatMap(item -> of(item.instanceID(), item.elementName()))
        .toList();
  }

  private static Stream<HardwareItem> devices(VirtualSystem system) {
    return system.hardware().stream().flatMap(section -> section.items().stream());
  }

  private static String text(@Nullable LocalText text) {
    return text == null ? "" : text.text().strip();
  }

  private static Stream<Suggestion> of(@Nullable String value, @Nullable String meaning) {
    return value == null || value.isEmpty()
        ? Stream.empty()
        : Stream.of(new Suggestion(value, meaning == null ? "" : meaning));
  }
}
