package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageStructures;

/**
 * What a header says of the image beneath (docs/interop/qcow2.txt, "Header" and "Header
 * extensions").
 *
 * @param name as it stands there
 * @param format nothing if it is not declared
 */
record BackingFile(String name, Optional<DiskFormat> format) {

  private static final int LONGEST_NAME = 1023;
  private static final int FORMAT_EXTENSION = 0xe2792aca;
  private static final int EXTENSION_HEADER = 8;

  /** Reads it; walks all extensions, so that a damaged one is found whether it matters or not. */
  static Optional<BackingFile> read(
      ImageStructures image, ByteBuffer header, int headerLength, int clusterSize)
      throws InputException {
    long at = header.getLong(8);
    int length = header.getInt(16);
    if (at == 0) {
      extensions(image, headerLength, clusterSize);
      return Optional.empty();
    }
    image.require(
        length > 0 && length <= LONGEST_NAME && at > 0 && at <= clusterSize - length,
        Sentence.of(
            "the name of its backing file at byte {0} has no possible place or length",
            Long.toUnsignedString(at)));
    String name = text(image, at, length);
    Optional<String> declared = extensions(image, headerLength, (int) at);
    if (declared.isEmpty()) {
      return Optional.of(new BackingFile(name, Optional.empty()));
    }
    return Optional.of(new BackingFile(name, Optional.of(format(image, declared.get()))));
  }

  private static Optional<String> extensions(ImageStructures image, int from, int end)
      throws InputException {
    Optional<String> format = Optional.empty();
    long at = from;
    while (at <= end - EXTENSION_HEADER) {
      ByteBuffer extension = image.structure(at, EXTENSION_HEADER, ByteOrder.BIG_ENDIAN);
      int type = extension.getInt(0);
      long length = Integer.toUnsignedLong(extension.getInt(4));
      if (type == 0) {
        return format;
      }
      if (length > end - at - EXTENSION_HEADER) {
        throw image.refused(
            Sentence.of("its header extension"), at, Sentence.of("is longer than the header"));
      }
      if (type == FORMAT_EXTENSION) {
        format = Optional.of(text(image, at + EXTENSION_HEADER, (int) length));
      }
      at += EXTENSION_HEADER + (length + 7 & ~7L);
    }
    return format;
  }

  private static DiskFormat format(ImageStructures image, String name) throws InputException {
    return Stream.of(DiskFormat.values())
        .filter(known -> known != DiskFormat.ISO)
        .filter(known -> known.id().equals(name.equals("vpc") ? "vhd" : name))
        .findFirst()
        .orElseThrow(() ->
            image.refused(
                Sentence.of(
                    "its backing file is of the format “{0}”, which is not read",
                    PackageText.visible(name))));
  }

  private static String text(ImageStructures image, long at, int length) throws InputException {
    byte[] bytes = new byte[length];
    image.structure(at, length, ByteOrder.BIG_ENDIAN).get(0, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
