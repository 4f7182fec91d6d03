package ovation.packaging.archive.tar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;

class TarReaderTest {

  @TempDir Path folder;

  private TarIndex read(byte[] archive) throws IOException, InputException {
    Path file = Files.write(folder.resolve("x.ova"), archive);
    try (FileChannel channel = FileChannel.open(file)) {
      return TarReader.read("x.ova", channel);
    }
  }

  private String refusal(byte[] archive) {
    return assertThrows(InputException.class, () -> read(archive)).getMessage();
  }

  private static List<String> names(TarIndex index) {
    return index.members().stream().map(TarMember::name).toList();
  }

  private static List<String> codes(TarIndex index) {
    return index.remarks().stream().map(TarRemark::code).toList();
  }

  @Test
  void indexesNamesOffsetsAndSizes() throws Exception {
    TarIndex index = read(new Tar().file("a.ovf", "abc").file("b.vmdk", "d".repeat(600)).closed());
    assertEquals(
        List.of(new TarMember("a.ovf", 512, 3), new TarMember("b.vmdk", 1536, 600)),
        index.members());
    assertEquals(List.of(), index.remarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ustar\00000", "ustar\0 \0", "ustar  \0"})
  void knowsTheMagicOfPosixOvftoolAndGnu(String magic) throws Exception {
    byte[] header = new Tar.Header("a.ovf", 0, '0').text(257, magic).sealed();
    assertEquals(List.of(), read(new Tar().raw(header).closed()).remarks());
  }

  @Test
  void readsArchivesFromBeforePosix() throws Exception {
    byte[] header = new Tar.Header("a.ovf", 0, '\0').text(257, "\0\0\0\0\0\0\0\0").sealed();
    assertEquals(List.of("K-11"), codes(read(new Tar().raw(header).closed())));
  }

  @Test
  void readsThePrefixFieldOnlyWhereThereIsOne() throws Exception {
    byte[] posix = new Tar.Header("b.vmdk", 0, '0').text(345, "disks").sealed();
    byte[] gnu =
        new Tar.Header("c.vmdk", 0, '0').text(257, "ustar  \0").text(345, "12345").sealed();
    assertEquals(
        List.of("disks/b.vmdk", "c.vmdk"), names(read(new Tar().raw(posix).raw(gnu).closed())));
  }

  @Test
  void longNamesAreRead() throws Exception {
    String name = "n".repeat(200) + ".vmdk";
    TarIndex gnu =
        read(new Tar().member("x", 'L', name + "\0").file("n".repeat(99), "abc").closed());
    TarIndex pax =
        read(new Tar().member("x", 'x', Tar.pax("path", name)).file("n", "abc").closed());
    assertEquals(List.of(name), names(gnu));
    assertEquals(List.of(name), names(pax));
    assertEquals(List.of("K-11"), codes(gnu));
  }

  @Test
  void leadingDotSlashIsDropped() throws Exception {
    assertEquals(List.of("a.ovf"), names(read(new Tar().file("./a.ovf", "").closed())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a",
        "a/../b",
        "/etc/passwd",
        "C:\\x",
        "C:/x",
        "a\\b",
        "a\nb",
        "a//b",
        "a/./b",
        "..",
        "a\u007fb",
        "1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17"
      })
  void unsafeNamesAreLeftOut(String name) throws Exception {
    TarIndex index = read(new Tar().file("a.ovf", "abc").file(name, "evil").closed());
    assertEquals(List.of("a.ovf"), names(index));
    assertEquals(List.of("K-04"), codes(index));
  }

  @ParameterizedTest
  @ValueSource(chars = {'1', '2', '3', '4', '6', '7', 'Z'})
  void whatIsNoFileIsLeftOut(char type) throws Exception {
    TarIndex index = read(new Tar().file("a.ovf", "abc").member("b", type, "").closed());
    assertEquals(List.of("a.ovf"), names(index));
    assertEquals(List.of("K-04"), codes(index));
  }

  @Test
  void foldersAreRemarked() throws Exception {
    TarIndex index =
        read(new Tar().member("./", '5', "").member("d/", '0', "").file("d/a.ovf", "").closed());
    assertEquals(List.of("d/a.ovf"), names(index));
    assertEquals(List.of("K-06", "K-06"), codes(index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ovf", "A.OVF", "./a.ovf"})
  void repeatedNamesAreLeftOutAlsoInOtherLetterCase(String again) throws Exception {
    TarIndex index = read(new Tar().file("a.ovf", "first").file(again, "second").closed());
    assertEquals(List.of(new TarMember("a.ovf", 512, 5)), index.members());
    assertEquals(List.of("K-03"), codes(index));
  }

  @Test
  void theEndOfTheArchiveIsJudged() throws Exception {
    byte[] open = new Tar().file("a.ovf", "abc").open();
    assertEquals(List.of("K-10"), codes(read(open)));
    assertEquals(List.of("K-10", "K-10"), codes(read(Arrays.copyOf(open, open.length - 100))));
    assertEquals(List.of("K-10"), codes(read(Arrays.copyOf(open, open.length + 512))));
    assertEquals(List.of(), codes(read(Arrays.copyOf(open, open.length + 10_240))));
    byte[] more = new Tar().raw(open).raw(new byte[512]).file("b", "hidden").closed();
    TarIndex index = read(more);
    assertEquals(List.of("K-10"), codes(index));
    assertEquals(List.of("a.ovf"), names(index));
    assertEquals(List.of("K-10"), codes(read(Arrays.copyOf(open, open.length + (4 << 20)))));
  }

  @Test
  void truncationIsToldWithMemberAndPlace() {
    byte[] whole = new Tar().file("a.ovf", "abc").file("b.vmdk", "d".repeat(2000)).open();
    for (int length : new int[] {1, 511, 514, 1025, 1535, 1537, 2048, 1536 + 1999}) {
      String message = refusal(Arrays.copyOf(whole, length));
      assertTrue(message.contains("truncated"), message);
    }
    String inside = refusal(Arrays.copyOf(whole, 2000));
    assertTrue(inside.contains("“b.vmdk”") && inside.contains("1,536"), inside);
  }

  @Test
  void anEmptyFileAndOtherFormatsAreNoArchives() {
    assertTrue(refusal(new byte[0]).contains("is empty"));
    byte[] png = new byte[2048];
    Arrays.fill(png, (byte) 0x89);
    assertTrue(refusal(png).contains("not a TAR archive"));
  }

  @Test
  void aWrongChecksumIsDamage() {
    byte[] archive = new Tar().file("a.ovf", "abc").file("b", "").closed();
    archive[1024] ^= 1;
    String message = refusal(archive);
    assertTrue(message.contains("1,024") && message.contains("checksum"), message);
  }

  @Test
  void impossibleSizesAreRefused() {
    byte[] negative = new byte[12];
    Arrays.fill(negative, (byte) 0xFF);
    byte[] huge = new byte[12];
    Arrays.fill(huge, 1, 12, (byte) 0xFF);
    huge[0] = (byte) 0x80;
    byte[] largest = new byte[12];
    Arrays.fill(largest, 5, 12, (byte) 0xFF);
    largest[0] = (byte) 0x80;
    largest[4] = 0x7F;
    for (byte[] field :
        List.of(negative, huge, largest, new byte[12], ascii("12x45678901\0"), ascii("-1\0"))) {
      byte[] header = new Tar.Header("a.ovf", 0, '0').size(field).sealed();
      refusal(new Tar().raw(header).closed());
    }
  }

  private static byte[] ascii(String text) {
    return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 12);
  }

  @Test
  void extendedHeadersAreLimited() {
    refusal(new Tar().member("x", 'L', "n".repeat(2000)).file("a", "").closed());
    refusal(new Tar().raw(new Tar.Header("x", 1L << 30, 'L').sealed()).closed());
    refusal(new Tar().raw(new Tar.Header("x", 1L << 30, 'x').sealed()).closed());
    refusal(new Tar().member("x", 'x', Tar.pax("k", "v").repeat(65)).file("a", "").closed());
    refusal(new Tar().member("x", 'x', "9999 path=a\n").file("a", "").closed());
    refusal(new Tar().member("x", 'x', "99999999999999999999 path=a\n").file("a", "").closed());
    refusal(new Tar().member("x", 'x', "-5 path=a\n").file("a", "").closed());
    refusal(new Tar().member("x", 'x', "path=a\n").file("a", "").closed());
    refusal(new Tar().member("x", 'L', "a\0").open());
    refusal(new Tar().member("x", 'L', "a\0").closed());
  }

  @Test
  void whatReadersWouldUnderstandDifferentlyIsRefused() {
    refusal(new Tar().member("x", 'x', Tar.pax("size", "10")).file("a.ovf", "abc").closed());
    refusal(new Tar().member("x", 'x', Tar.pax("size", "10")).file("a.ovf", "").closed());
    refusal(new Tar().member("x", 'x', Tar.pax("GNU.sparse.major", "1")).file("a", "").closed());
    refusal(new Tar().member("x", 'g', Tar.pax("size", "3")).file("a", "abc").closed());
    refusal(new Tar().member("x", 'g', Tar.pax("path", "b")).file("a", "abc").closed());
    refusal(
        new Tar()
            .member("x", 'L', "b\0")
            .member("x", 'x', Tar.pax("path", "c"))
            .file("a", "abc")
            .closed());
    refusal(new Tar().member("x", 'L', "b\0").member("x", 'L', "c\0").file("a", "").closed());
    refusal(new Tar().file("a.ovf", "").member("l", '1', "content").closed());
    refusal(new Tar().file("a.ovf", "").member("d", '5', "content").closed());
    refusal(new Tar().file("a.ovf", "").member("s", 'S', "content").closed());
  }

  @Test
  void agreeingExtendedSizesAreAccepted() throws Exception {
    TarIndex index =
        read(new Tar().member("x", 'x', Tar.pax("size", "3")).file("a.ovf", "abc").closed());
    assertEquals(List.of("a.ovf"), names(index));
  }

  @Test
  void moreThan4096EntriesAreRefused() {
    Tar tar = new Tar();
    for (int i = 0; i < 4097; i++) {
      tar.file("f" + i, "");
    }
    assertTrue(refusal(tar.closed()).contains("4,096"));
  }
}
