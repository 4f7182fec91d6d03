package ovation.model.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Network;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** What the Envelope declares for all its systems. */
final class Names {

  final List<FileReference> files;
  final Map<String, FileReference> filesById = new HashMap<>();
  final List<Disk> disks;
  final Set<String> diskIds = new HashSet<>();
  final List<Network> networks;
  final Set<String> networkNames = new LinkedHashSet<>();
  final List<Configuration> configurations;
  final Set<String> configurationIds = new LinkedHashSet<>();
  private final List<ElementKey> children;
  private final List<XmlElement> strings;

  Names(Envelope envelope) {
    files = envelope.files();
    disks = envelope.disks();
    networks = envelope.networks();
    configurations = envelope.configurations();
    for (FileReference file : files) {
      if (file.id() != null) {
        filesById.putIfAbsent(file.id(), file);
      }
    }
    for (Disk disk : disks) {
      addIfThere(diskIds, disk.diskId());
    }
    networks.forEach(network -> addIfThere(networkNames, network.name()));
    configurations.forEach(configuration -> addIfThere(configurationIds, configuration.id()));
    children = envelope.element().elements().stream().map(XmlElement::key).toList();
    strings = envelope.strings().stream().map(bundle -> bundle.element()).toList();
  }

  private static void addIfThere(Set<String> set, @Nullable String name) {
    if (name != null) {
      set.add(name);
    }
  }

  /** True if a system that uses these names is judged the same with the other ones. */
  boolean meanTheSameAs(Names other) {
    return this == other
        || (filesById.keySet().equals(other.filesById.keySet())
            && diskIds.equals(other.diskIds)
            && networkNames.equals(other.networkNames)
            && configurationIds.equals(other.configurationIds)
            && children.equals(other.children)
            && strings.equals(other.strings));
  }
}
