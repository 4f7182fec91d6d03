package ovation.model.vendor;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a virtual machine starts with. */
public enum Firmware {
  BIOS("bios", "BIOS"),
  EFI("efi", "EFI");

  private final String id;
  private final String label;

  Firmware(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in VMware's {@code firmware} setting: {@code bios} or {@code efi}. */
  public String id() {
    return id;
  }

  /** The name to show. */
  public String label() {
    return label;
  }

  /** The firmware of that name, in the spellings of all vendors; empty for anything else. */
  public static Optional<Firmware> of(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "bios", "seabios", "legacy" -> Optional.of(BIOS);
      case "efi", "uefi", "efi32", "efi64", "efidual", "ovmf" -> Optional.of(EFI);
      default -> Optional.empty();
    };
  }
}
