package ovation.app.file;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Icon;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Strings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.HostResources;

/** Who refers to each file, in words, worked out once for all of them. */
final class FileUsers {
  private final Texts texts;
  private final Map<String, Set<String>> users = new HashMap<>();

  FileUsers(Envelope envelope, Texts texts) {
    this.texts = texts;
    for (Disk disk : envelope.disks()) {
      add(disk.fileRef(), texts.of("file.disk", String.valueOf(disk.diskId())));
    }
    envelope.allContents().forEach(this::addContent);
    for (Strings bundle : envelope.strings()) {
      add(bundle.fileRef(), texts.of("file.texts", String.valueOf(bundle.language())));
    }
  }

  private void addContent(Content content) {
    for (ProductSection product : content.sections(ProductSection.class)) {
      for (Icon icon : product.icons()) {
        add(icon.fileRef(), texts.of("file.icon", content.displayName()));
      }
    }
    for (EnvironmentFilesSection section : content.sections(EnvironmentFilesSection.class)) {
      section
          .files()
          .forEach(file -> add(file.fileRef(), texts.of("file.guest", content.displayName())));
    }
    if (content instanceof VirtualSystem system) {
      for (VirtualHardwareSection hardware : system.hardware()) {
        hardware.items().forEach(item -> addDevice(system, item));
      }
    }
  }

  private void addDevice(VirtualSystem system, HardwareItem item) {
    String device = String.valueOf(item.elementName());
    for (String resource : item.hostResources()) {
      HostResources.fileId(resource)
          .ifPresent(id -> add(id, texts.of("file.device", device, system.displayName())));
    }
  }

  private void add(@Nullable String file, String user) {
    if (file != null) {
      users.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(user);
    }
  }

  /** Who refers to the file of an id; none for a file that nobody names. */
  List<String> of(@Nullable String id) {
    return id == null ? List.of() : List.copyOf(users.getOrDefault(id, Set.of()));
  }
}
