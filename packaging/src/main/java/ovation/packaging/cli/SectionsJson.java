package ovation.packaging.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.BootSource;
import ovation.model.envelope.Content;
import ovation.model.envelope.DerivedKey;
import ovation.model.envelope.EncryptedKey;
import ovation.model.envelope.EncryptionKey;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.KeyReference;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.SharedDisk;
import ovation.model.hardware.Units;
import ovation.packaging.encryption.EncryptedItem;

/** The sections of OVF 2.x as fields of {@code inspect --json}. */
final class SectionsJson {

  private record Copied(Content collection, ScaleOutSection section) {}

  private final ApplianceFacts facts;
  private final Envelope envelope;

  SectionsJson(ApplianceFacts facts) {
    this.facts = facts;
    this.envelope = facts.envelope();
  }

  /** What is said of the package as a whole. */
  void write(JsonDocument json) {
    json.list("sharedDisks", envelope.sharedDisks(), (SharedDisk disk) -> disk(json, disk));
    List<Copied> copied =
        envelope.allContents().stream()
            .flatMap(content ->
                content.sections(ScaleOutSection.class).stream().map(s -> new Copied(content, s)))
            .toList();
    json.list("scaleOut", copied, (Copied c) -> scaleOut(json, c));
    json.list(
        "placementGroups",
        envelope.sections(PlacementGroupSection.class),
        group -> {
          json.text("id", group.id());
          json.text("policy", group.policy());
          json.text("description", text(group.description()));
          json.texts("members", SectionsText.members(envelope, group.id()));
        });
    List<EncryptionKey> keys =
        envelope.sections(EncryptionSection.class).stream()
            .flatMap(section -> section.keys().stream())
            .toList();
    json.list("encryptionKeys", keys, (EncryptionKey key) -> key(json, key));
    Snapshot snapshot = facts.reading().snapshot();
    json.list(
        "encrypted",
        EncryptedItem.of(snapshot),
        item -> {
          json.text("what", item.label());
          json.text("file", item.href().orElse(null));
          json.text("cipher", item.cipher());
          json.texts("readers", item.readers(snapshot));
        });
  }

  /** What is said of one system. */
  void system(JsonDocument json, Content system) {
    List<BootSource> sources =
        system.sections(BootDeviceSection.class).stream()
            .flatMap(section -> section.sources().stream())
            .toList();
    json.list(
        "bootSources",
        sources,
        source -> {
          json.text("id", source.instanceID());
          json.text("name", source.elementName());
          json.text("device", source.structuredBootString());
          json.text("biosBootString", source.biosBootString());
          json.text("bootString", source.bootString());
        });
    List<EnvironmentFile> files =
        system.sections(EnvironmentFilesSection.class).stream()
            .flatMap(section -> section.files().stream())
            .toList();
    json.list("environmentFiles", files, (EnvironmentFile file) -> file(json, file));
    json.texts(
        "placementGroups",
        system.sections(PlacementSection.class).stream()
            .flatMap(section -> Optional.ofNullable(section.group()).stream())
            .toList());
  }

  private void disk(JsonDocument json, SharedDisk disk) {
    String id = String.valueOf(disk.diskId());
    json.text("id", id);
    json.number(
        "capacityBytes", Units.bytes(disk.capacity(), disk.capacityAllocationUnits()).orElse(null));
    json.flag("readOnly", disk.isReadOnly());
    json.texts("systems", SectionsText.users(facts, id));
  }

  private static void scaleOut(JsonDocument json, Copied copied) {
    json.text("collection", copied.collection().id());
    json.text("id", copied.section().id());
    json.text("description", text(copied.section().description()));
    json.list(
        "counts",
        copied.section().counts(),
        (InstanceCount count) -> {
          json.number("minimum", number(count.minimum()).orElse(1L));
          json.number("default", number(count.defaultCount()).orElse(null));
          json.number("maximum", number(count.maximum()).orElse(null));
          json.texts("configurations", count.configurations());
        });
  }

  private static void key(JsonDocument json, EncryptionKey key) {
    json.text("kind", key.element().localName());
    json.text("id", key.id());
    json.text("algorithm", key.algorithm());
    json.texts(
        "references",
        key.references().stream()
            .map(KeyReference::uri)
            .flatMap(uri -> Optional.ofNullable(uri).stream())
            .toList());
    switch (key) {
      case EncryptedKey encrypted ->
          json.texts(
              "names", encrypted.keyInfo() == null ? List.of() : encrypted.keyInfo().keyNames());
      case DerivedKey derived ->
          json.texts("names", Optional.ofNullable(derived.masterKeyName()).stream().toList());
    }
  }

  private void file(JsonDocument json, EnvironmentFile file) {
    json.text("path", file.path());
    json.text("fileRef", file.fileRef());
    json.text(
        "file",
        Optional.ofNullable(file.fileRef())
            .flatMap(envelope::file)
            .map(FileReference::href)
            .orElse(null));
  }

  private static Optional<Long> number(@Nullable String text) {
    return Units.number(text).filter(n -> n.bitLength() < 63).map(Number::longValue);
  }

  private static @Nullable String text(@Nullable LocalText text) {
    return text == null ? null : text.text();
  }
}
