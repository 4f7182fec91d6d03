package ovation.model.target.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.need.SystemNeeds;

/**
 * What a platform says about a system's firmware: some read the setting in one vendor's spelling
 * only, so that {@code efi:vbox} may be taken and {@code efi} not.
 */
final class FirmwareWords {

  private FirmwareWords() {}

  /** The statement about a word, in the spelling of a vendor that the platform reads. */
  static Optional<Support> said(SystemNeeds system, TargetPlatform target, String word) {
    Map<String, Support> known = target.statements(Topic.FIRMWARE);
    for (String vendor : vendors(system)) {
      Support said = known.get(word + ":" + vendor);
      if (said != null) {
        return Optional.of(said);
      }
    }
    return Optional.ofNullable(known.get(word));
  }

  private static List<String> vendors(SystemNeeds system) {
    if (system.isVirtualBox()) {
      return system.isXen() ? List.of("vbox", "xen") : List.of("vbox");
    }
    return system.isXen() ? List.of("xen") : List.of();
  }
}
