package ovation.packaging.cli;

import ovation.model.hardware.ByteSize;

/** Sizes of images, for people. */
final class SizeText {

  private SizeText() {}

  /** The size in a handy unit and, where that is not bytes, in bytes. */
  static String of(long bytes) {
    return bytes < 1024
        ? ByteSize.format(bytes)
        : ByteSize.format(bytes) + " (" + bytes + " bytes)";
  }
}
