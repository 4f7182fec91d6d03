package ovation.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample appliance, judged by tar, xmllint, qemu-img, sfdisk, dosfstools and mtools. */
class HarbourTest {

  private static final Path SCHEMA =
      Path.of("../../shared/reference/xsd/local-1.1.1/dsp8023_1.1.1.xsd");

  /** The partition begins at 1 MiB. */
  private static final String PARTITION = "disk.raw@@1M";

  @TempDir private Path folder;
  private Judge judge;

  @BeforeEach
  void copyTheBundledFile() throws IOException {
    judge = new Judge(folder);
    try (InputStream bundled =
        Objects.requireNonNull(
            HarbourTest.class.getResourceAsStream("/ovation/app/sample/harbour.ova"))) {
      Files.copy(bundled, folder.resolve("harbour.ova"));
    }
  }

  @Test
  void isSmallAndInTheOrderOfTheStandard() throws Exception {
    assertTrue(Files.size(folder.resolve("harbour.ova")) < 2 << 20);
    assertEquals(
        "harbour.ovf\nharbour.mf\nharbour-system.vmdk\nharbour.png\n",
        judge.run("tar", "--list", "--file=harbour.ova"));
  }

  @Test
  void manifestHolds() throws Exception {
    unpack();
    String sums =
        Pattern.compile("(?m)^SHA256\\((.*)\\)= (.*)$")
            .matcher(Files.readString(folder.resolve("harbour.mf")))
            .replaceAll("$2  $1");
    assertEquals(3, sums.lines().count());
    Files.writeString(folder.resolve("sums"), sums);
    judge.run("sha256sum", "--check", "--strict", "sums");
  }

  @Test
  void descriptorFitsTheSchema() throws Exception {
    assumeTrue(Files.exists(SCHEMA), "the schemas are not beside the project");
    unpack();
    judge.run(
        "xmllint",
        "--nonet",
        "--noout",
        "--schema",
        SCHEMA.toAbsolutePath().normalize().toString(),
        "harbour.ovf");
  }

  @Test
  void descriptorStatesTheSizesOfItsFiles() throws Exception {
    unpack();
    String descriptor = Files.readString(folder.resolve("harbour.ovf"));
    Matcher file = Pattern.compile("ovf:href=\"([^\"]+)\" ovf:size=\"(\\d+)\"").matcher(descriptor);
    int files = 0;
    while (file.find()) {
      files++;
      assertEquals(Files.size(folder.resolve(file.group(1))), Long.parseLong(file.group(2)));
    }
    assertEquals(2, files);
    assertTrue(descriptor.contains("ovf:capacity=\"" + (64 << 20) + "\""));
  }

  @Test
  void diskHasOnePartition() throws Exception {
    unpackDisk();
    String table = judge.run("sfdisk", "--dump", "disk.raw");
    assertTrue(table.contains("label: dos"), table);
    assertTrue(
        Pattern.compile("disk.raw1 : start= +2048, size= +129024, type=6, bootable")
            .matcher(table)
            .find(),
        table);
    assertTrue(judge.run("sfdisk", "--verify", "disk.raw").contains("No errors detected"));
  }

  @Test
  void partitionHoldsASoundFileSystemWithFiles() throws Exception {
    unpackDisk();
    byte[] disk = Files.readAllBytes(folder.resolve("disk.raw"));
    byte[] partition = new byte[disk.length - (1 << 20)];
    System.arraycopy(disk, 1 << 20, partition, 0, partition.length);
    Files.write(folder.resolve("partition.raw"), partition);
    String verdict = judge.run("fsck.fat", "-n", "partition.raw");
    assertTrue(verdict.contains("9 files"), verdict);

    String descriptor = Files.readString(folder.resolve("harbour.ovf"));
    String licence =
        descriptor.substring(descriptor.indexOf("<License>") + 9, descriptor.indexOf("</License>"));
    assertEquals(licence + "\n", judge.run("mtype", "-i", PARTITION, "::licenses/terms.txt"));
    String page = judge.run("mtype", "-i", PARTITION, "::site/index.htm");
    assertTrue(page.endsWith("<li>Berth 120: no image is moored here yet.</li>\n</ol>\n"), page);
  }

  @Test
  void sameSourcesGiveTheSameBytes() throws Exception {
    Path sources = Path.of("src/sample").toAbsolutePath();
    judge.run(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true",
        "--class-path",
        System.getProperty("java.class.path"),
        sources.resolve("java/ovation/sample/SampleAppliance.java").toString(),
        sources.resolve("ovf/harbour.ovf").toString(),
        folder.resolve("work").toString(),
        folder.resolve("again.ova").toString(),
        "2026-11-22T00:00:00Z");
    assertEquals(-1, Files.mismatch(folder.resolve("harbour.ova"), folder.resolve("again.ova")));
  }

  private void unpack() throws Exception {
    judge.run("tar", "--extract", "--file=harbour.ova");
  }

  private void unpackDisk() throws Exception {
    unpack();
    judge.run("qemu-img", "check", "-f", "vmdk", "harbour-system.vmdk");
    judge.run("qemu-img", "convert", "-f", "vmdk", "-O", "raw", "harbour-system.vmdk", "disk.raw");
  }
}
