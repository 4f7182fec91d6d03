package ovation.packaging.disk.vhd;

import java.util.Locale;
import java.util.Optional;

/** The disk types of the format (the footer's field "Disk Type"). */
enum VhdKind {
  /** All of the disk, then the footer. */
  FIXED(2),
  /** Blocks that are there when they were written. */
  DYNAMIC(3),
  /** As dynamic, upon a parent. */
  DIFFERENCING(4);

  private final int code;

  VhdKind(int code) {
    this.code = code;
  }

  /** The value in the footer. */
  int code() {
    return code;
  }

  /** The name of the variant, such as {@code dynamic}. */
  String variant() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind with a value; nothing for those that are reserved. */
  static Optional<VhdKind> of(int code) {
    for (VhdKind kind : values()) {
      if (kind.code == code) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
