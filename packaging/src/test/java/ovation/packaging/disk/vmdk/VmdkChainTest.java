package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.InputException;

/** Disks of several files: parents, extents, and descriptors that lie. */
class VmdkChainTest {

  private static final int SIZE = 4 << 20;

  private static byte[] filled(int from, int to, int value) {
    byte[] content = new byte[SIZE];
    Arrays.fill(content, from, to, (byte) value);
    return content;
  }

  private static void replace(MemoryFiles files, String name, String what, String by) {
    byte[] bytes = files.file(name);
    String text = new String(bytes, 512, 20 * 512, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(what), text);
    byte[] changed = text.replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(changed, 0, bytes, 512, 20 * 512);
  }

  /** A parent and a child that changes the second MiB. */
  private static MemoryFiles chain() throws Exception {
    MemoryFiles parent = MemoryFiles.write(filled(1 << 19, 3 << 20, 7), "monolithicSparse", 1);
    MemoryFiles child = MemoryFiles.write(filled(1 << 20, 2 << 20, 9), "monolithicSparse", 1);
    String cid = ContentId.of("test").cid();
    replace(
        child,
        "disk.vmdk",
        "parentCID=ffffffff",
        "parentCID=" + cid + "\nparentFileNameHint=\"/vm/base.vmdk\"");
    child.files.put("base.vmdk", parent.file("disk.vmdk"));
    return child;
  }

  private static String refused(MemoryFiles files) {
    return assertThrows(InputException.class, files::content).getMessage();
  }

  @Test
  void whatTheChildDoesNotHoldIsTheParents() throws Exception {
    byte[] wanted = filled(1 << 19, 3 << 20, 7);
    Arrays.fill(wanted, 1 << 20, 2 << 20, (byte) 9);
    assertArrayEquals(wanted, chain().content());
  }

  @Test
  void aZeroedGrainHidesTheParents() throws Exception {
    MemoryFiles files = chain();
    byte[] child = files.file("disk.vmdk");
    child[4] = 2;
    child[8] |= 4;
    // The grain at 512 KiB, in the table and its redundant copy.
    child[27 * 512 + 4 * 8] = 1;
    child[22 * 512 + 4 * 8] = 1;
    byte[] wanted = filled((1 << 19) + 65_536, 3 << 20, 7);
    Arrays.fill(wanted, 1 << 20, 2 << 20, (byte) 9);
    assertArrayEquals(wanted, files.content());
  }

  @Test
  void aParentMustBeTheRightOne() throws Exception {
    MemoryFiles files = chain();
    replace(files, "base.vmdk", "CID=" + ContentId.of("test").cid(), "CID=12345678");
    assertTrue(refused(files).contains("base.vmdk"));
    files.files.remove("base.vmdk");
    assertTrue(refused(files).contains("base.vmdk"));
  }

  @Test
  void aChainThatComesBackIsRefused() throws Exception {
    MemoryFiles files = chain();
    byte[] child = files.file("disk.vmdk").clone();
    files.files.put("base.vmdk", child);
    assertTrue(refused(files).contains("comes back"));
  }

  private static MemoryFiles described(String extents) {
    MemoryFiles files = new MemoryFiles();
    files.files.put("a.bin", filled(0, SIZE, 1));
    String text =
        "# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\n"
            + "createType=\"custom\"\n"
            + extents.replace(';', '\n').replace('\'', '"');
    files.files.put("disk.vmdk", text.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  @Test
  void extentsFollowEachOther() throws Exception {
    byte[] wanted = new byte[3 * 512];
    Arrays.fill(wanted, 0, 512, (byte) 1);
    Arrays.fill(wanted, 1024, 1536, (byte) 1);
    assertArrayEquals(
        wanted, described("RW 1 FLAT 'a.bin' 5;RW 1 ZERO;RDONLY 1 VMFS 'a.bin' 8191").content());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "RW 1 FLAT 'a.bin' 8192, truncated",
        "RW 8193 FLAT 'a.bin' 0, truncated",
        "RW 1 FLAT 'b.bin' 0, missing",
        "RW 1 FLAT '../a.bin' 0, no file beside it",
        "RW 1 FLAT '/etc/passwd' 0, no file beside it",
        "RW 1 FLAT 'c:\\a' 0, no file beside it",
        "RW 1 SPARSE 'a.bin', KDMV",
        "RW 1 VMFSRDM 'a.bin', VMFSRDM",
        "NOACCESS 1 FLAT 'a.bin' 0, denies",
        "RW 0 FLAT 'a.bin' 0, no possible size",
        "RW 9223372036854775807 FLAT 'a.bin' 0, no possible size",
        "RW 9999999999999999999 ZERO, no possible size",
        "RW 137438953473 ZERO, no possible size",
        "RW 1 FLAT 'a.bin' 9223372036854775807, no possible size",
        "RW 1 ZERO 'a.bin', no file beside it",
        "hello, not understood",
        "CID=2;RW 1 ZERO, again",
        "ddb.x=1, no extents"
      })
  void descriptorsThatLieAreRefused(String extents, String because) {
    String message = refused(described(extents));
    assertTrue(message.contains(because), message);
  }

  @ParameterizedTest
  @CsvSource({
    "monolithicFlat, disk-flat.vmdk",
    "twoGbMaxExtentFlat, disk-f001.vmdk",
    "twoGbMaxExtentSparse, disk-s001.vmdk"
  })
  void everyFileMustBeWhole(String kind, String extent) throws Exception {
    MemoryFiles files = MemoryFiles.write(filled(1 << 20, SIZE, 5), kind, 1);
    assertArrayEquals(filled(1 << 20, SIZE, 5), files.content());
    byte[] whole = files.file(extent);
    for (int less : new int[] {1, 512, 513, 65_536, whole.length - 1, whole.length}) {
      files.files.put(extent, Arrays.copyOf(whole, whole.length - less));
      assertTrue(refused(files).contains(extent), kind + " without " + less + " bytes");
    }
    files.files.remove(extent);
    assertTrue(refused(files).contains(extent));
  }

  @Test
  void splitPartsMustFit() throws Exception {
    MemoryFiles files = MemoryFiles.write(filled(0, 1 << 20, 3), "twoGbMaxExtentSparse", 1);
    assertEquals(SIZE, files.content().length);
    String text = new String(files.file("disk.vmdk"), StandardCharsets.UTF_8);
    files.files.put(
        "disk.vmdk", text.replace("RW 8192 ", "RW 8191 ").getBytes(StandardCharsets.UTF_8));
    assertEquals(SIZE - 512, files.content().length, "VirtualBox rounds up in the header");
    files.files.put(
        "disk.vmdk", text.replace("RW 8192 ", "RW 8000 ").getBytes(StandardCharsets.UTF_8));
    assertTrue(refused(files).contains("8192 sectors"));
    files.files.put("disk.vmdk", files.file("disk-s001.vmdk"));
    assertTrue(refused(files).contains("contradicts"), "an extent alone is no disk");
  }
}
