package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.BootSource;
import ovation.model.envelope.Content;
import ovation.model.envelope.EncryptionKey;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.KeyReference;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkPortProfile;
import ovation.model.envelope.NetworkPortProfileUri;
import ovation.model.envelope.NetworkProfile;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.SharedDisk;
import ovation.model.rules.extension.Conformance;
import ovation.model.rules.extension.ConformanceLevel;
import ovation.model.rules.extension.Raised;
import ovation.packaging.encryption.EncryptedItem;

/** The sections of OVF 2.x in rows for people. */
final class SectionsText {

  private final ApplianceFacts facts;
  private final Envelope envelope;

  SectionsText(ApplianceFacts facts) {
    this.facts = facts;
    this.envelope = facts.envelope();
  }

  /** What makes a package need more than the standard; none where importers may leave it out. */
  static List<List<String>> raised(Conformance conformance) {
    if (conformance.level() != ConformanceLevel.THREE) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Raised raised : conformance.raisedBy()) {
      String count = raised.count() == 1 ? "" : "× " + raised.count();
      rows.add(List.of(raised.name(), count, raised.reason().text()));
    }
    return rows;
  }

  List<List<String>> bootSources(Content system) {
    List<List<String>> rows = new ArrayList<>();
    for (BootDeviceSection section : system.sections(BootDeviceSection.class)) {
      for (BootSource source : section.sources()) {
        String device =
            Stream.of(source.structuredBootString(), source.biosBootString(), source.bootString())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        rows.add(List.of(shown(source.elementName()), device));
      }
    }
    return rows;
  }

  List<List<String>> guestFiles(Content system) {
    List<List<String>> rows = new ArrayList<>();
    for (EnvironmentFilesSection section : system.sections(EnvironmentFilesSection.class)) {
      for (EnvironmentFile file : section.files()) {
        String href =
            Optional.ofNullable(file.fileRef())
                .flatMap(envelope::file)
                .map(FileReference::href)
                .orElse("missing");
        rows.add(List.of(shown(file.path()), href, shown(section.transport())));
      }
    }
    return rows;
  }

  List<List<String>> placement(Content content) {
    return content.sections(PlacementSection.class).stream()
        .map(section -> List.of("in group " + shown(section.group())))
        .toList();
  }

  List<List<String>> portProfiles() {
    List<List<String>> rows = new ArrayList<>();
    for (Network network : envelope.networks()) {
      for (NetworkProfile profile : network.profiles()) {
        String what =
            switch (profile) {
              case NetworkPortProfile own -> own.items().size() + " port settings";
              case NetworkPortProfileUri address -> address.uri();
            };
        rows.add(List.of(shown(network.name()), what));
      }
    }
    return rows;
  }

  List<List<String>> sharedDisks() {
    List<List<String>> rows = new ArrayList<>();
    for (SharedDisk disk : envelope.sharedDisks()) {
      String id = shown(disk.diskId());
      List<String> users = users(facts, id);
      rows.add(
          List.of(
              id,
              disk.isReadOnly() ? "read only" : "",
              users.isEmpty() ? "used by no system" : "used by " + String.join(", ", users)));
    }
    return rows;
  }

  /** The ids of the systems that use a disk. */
  static List<String> users(ApplianceFacts facts, String diskId) {
    return facts.systems().stream()
        .filter(system -> system.disks().stream().anyMatch(disk -> disk.id().equals(diskId)))
        .map(system -> system.id() == null ? system.name() : system.id())
        .toList();
  }

  List<List<String>> scaleOut() {
    List<List<String>> rows = new ArrayList<>();
    for (Content content : envelope.allContents()) {
      for (ScaleOutSection section : content.sections(ScaleOutSection.class)) {
        for (InstanceCount count : section.counts()) {
          String least = count.minimum() == null ? "1" : count.minimum();
          String most = count.maximum() == null ? "any number" : count.maximum();
          String option = count.configuration();
          rows.add(
              List.of(
                  shown(section.id()),
                  shown(count.defaultCount()) + " copies",
                  "from " + least + " to " + most,
                  option == null ? "" : "for " + option));
        }
      }
    }
    return rows;
  }

  List<List<String>> placementGroups() {
    return envelope.sections(PlacementGroupSection.class).stream()
        .map(group ->
            List.of(
                shown(group.id()),
                shown(group.policy()),
                String.join(", ", members(envelope, group.id()))))
        .toList();
  }

  /** The ids of the systems and collections in a placement group. */
  static List<String> members(Envelope envelope, @Nullable String group) {
    return envelope.allContents().stream()
        .filter(content ->
            content.sections(PlacementSection.class).stream()
                .anyMatch(placement -> Objects.equals(group, placement.group())))
        .map(content -> shown(content.id()))
        .toList();
  }

  List<List<String>> encrypted() {
    Snapshot snapshot = facts.reading().snapshot();
    return EncryptedItem.of(snapshot).stream()
        .map(item ->
            List.of(
                item.label(), item.cipher(), "for " + String.join(", ", item.readers(snapshot))))
        .toList();
  }

  List<List<String>> keys() {
    List<List<String>> rows = new ArrayList<>();
    for (EncryptionSection section : envelope.sections(EncryptionSection.class)) {
      for (EncryptionKey key : section.keys()) {
        String references =
            String.join(
                ", ", key.references().stream().map(KeyReference::uri).map(u -> shown(u)).toList());
        rows.add(
            List.of(
                key.element().localName(),
                shown(key.id()),
                shown(key.algorithm()),
                references.isEmpty() ? "" : "for " + references));
      }
    }
    return rows;
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : text;
  }
}
