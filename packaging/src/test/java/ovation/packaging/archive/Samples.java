package ovation.packaging.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Small packages to try things on. */
public final class Samples {

  private Samples() {}

  /** Returns a descriptor that refers to these files. */
  public static String descriptor(String... hrefs) {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < hrefs.length; i++) {
      files.append("<File ovf:id=\"f%d\" ovf:href=\"%s\"/>".formatted(i, hrefs[i]));
    }
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" \
    xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
      <References>%s</References>
      <VirtualSystem ovf:id="vm"><Info>A machine</Info></VirtualSystem>
    </Envelope>
    """
        .formatted(files);
  }

  /** Returns bytes that look like nothing, the same for the same seed. */
  public static byte[] noise(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  /** Writes {@code vm.ovf}, two disks of some size and a readme into a folder. */
  public static Path folder(Path folder, int diskSize) throws IOException {
    Files.createDirectories(folder.resolve("disks"));
    Files.writeString(folder.resolve("vm.ovf"), descriptor("b.vmdk", "disks/a%20a.vmdk"));
    Files.write(folder.resolve("b.vmdk"), noise(diskSize, 1));
    Files.write(folder.resolve("disks/a a.vmdk"), noise(diskSize / 2 + 7, 2));
    Files.write(folder.resolve("readme.txt"), "stays".getBytes(StandardCharsets.UTF_8));
    return folder.resolve("vm.ovf");
  }
}
