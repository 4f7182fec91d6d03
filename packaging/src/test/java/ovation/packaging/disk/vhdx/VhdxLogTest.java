package ovation.packaging.disk.vhdx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.disk.Lab;

/** Images whose last changes are in the log; qemu-img replays it too. */
class VhdxLogTest {

  private static final int MIB = VhdxBuilder.MIB;
  private static final byte[] ZEROS = {};

  @TempDir Path folder;

  private final VhdxBuilder builder = new VhdxBuilder(3, 3 * MIB);

  @BeforeEach
  void anImageWithOneBlockThatOnlyTheLogKnows() {
    builder.log = new UUID(77, 88);
    builder.fill(0, 1).fill(1, 40).fill(2, 90).entry(0, 0, 6).entry(1, 1, 6);
  }

  /** The first sector of the block allocation table with a place for the third block. */
  private byte[] table() {
    byte[] sector = new byte[4096];
    builder.file.get(VhdxBuilder.BAT, sector);
    long place = VhdxBuilder.DATA + 2L * MIB | 6;
    ByteBuffer.wrap(sector).order(ByteOrder.LITTLE_ENDIAN).putLong(16, place);
    return sector;
  }

  private static byte[] sector(int value) {
    byte[] sector = new byte[4096];
    for (int i = 0; i < sector.length; i++) {
      sector[i] = (byte) (value + i);
    }
    return sector;
  }

  private Path file() throws Exception {
    return Files.write(folder.resolve("disk.vhdx"), builder.build());
  }

  private static byte[] content(Path file) throws Exception {
    byte[] before = Files.readAllBytes(file);
    byte[] content = Lab.content(file);
    assertArrayEquals(before, Files.readAllBytes(file), "reading changed the image");
    return content;
  }

  private byte[] judged(Path file) throws Exception {
    byte[] content = content(file);
    Programs.assumeProgram("qemu-img");
    Programs.assumeProgram("qemu-io");
    Files.copy(file, folder.resolve("copy.vhdx"));
    // Opened for writing, so that the log is replayed.
    Programs.lines(folder, "qemu-io", "-f", "vhdx", "-c", "read 0 512", "copy.vhdx");
    Lab.qemu(folder, "convert", "-f", "vhdx", "-O", "raw", "copy.vhdx", "wanted.raw");
    assertArrayEquals(Files.readAllBytes(folder.resolve("wanted.raw")), content);
    return content;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4096, 409_600, MIB - 4096, MIB - 8192})
  void aPendingLogIsReplayed(int start) throws Exception {
    long data = VhdxBuilder.DATA;
    int next = builder.logEntry(start, start, 10, Map.of((long) VhdxBuilder.BAT, table()));
    next = builder.logEntry(next, start, 11, Map.of(data, sector(3), data + 8192, ZEROS));
    builder.logEntry(next, start, 12, Map.of(data, sector(5)));
    // QEMU looks for sequences from the log's beginning on, and overlooks what went around.
    byte[] content = next < start ? content(file()) : judged(file());
    assertArrayEquals(sector(5), Arrays.copyOf(content, 4096));
    assertArrayEquals(new byte[4096], Arrays.copyOfRange(content, 8192, 12_288));
    assertTrue(content[2 * MIB] == 90, "the third block is missing");
  }

  @Test
  void entriesBeforeTheTailAreDone() throws Exception {
    long data = VhdxBuilder.DATA;
    int second = builder.logEntry(0, 0, 10, Map.of(data, sector(3)));
    int third = builder.logEntry(second, second, 11, Map.of(data + 4096, sector(4)));
    builder.logEntry(third, second, 12, Map.of(data + 8192, sector(5)));
    // QEMU replays them once more.
    byte[] content = content(file());
    assertTrue(content[0] == 1, "an entry that was done before was replayed");
    assertArrayEquals(sector(5), Arrays.copyOfRange(content, 8192, 12_288));
  }

  @Test
  void aTornLastEntryIsLeftOut() throws Exception {
    long data = VhdxBuilder.DATA;
    int second = builder.logEntry(0, 0, 10, Map.of(data, sector(3)));
    builder.logEntry(second, 0, 11, Map.of(data, sector(4)));
    builder.file.put(VhdxBuilder.LOG + second + 4096 + 100, (byte) 99);
    assertArrayEquals(sector(3), Arrays.copyOf(judged(file()), 4096));
  }

  @Test
  void oldEntriesOfAnotherLogDoNotCount() throws Exception {
    long data = VhdxBuilder.DATA;
    UUID now = builder.log;
    builder.log = new UUID(1, 1);
    builder.logEntry(65_536, 65_536, 900, Map.of(data, sector(9)));
    builder.log = now;
    builder.logEntry(0, 0, 10, Map.of(data, sector(3)));
    assertArrayEquals(sector(3), Arrays.copyOf(judged(file()), 4096));
  }

  @Test
  void aLogWithoutAnyWholeSequenceIsRefused() throws Exception {
    assertTrue(refused().contains("its log at byte 1048576 holds changes"));
    builder.logEntry(0, 0, 10, Map.of((long) VhdxBuilder.DATA, sector(3)));
    builder.file.put(VhdxBuilder.LOG + 5000, (byte) 99);
    assertTrue(refused().contains("no whole sequence"));
  }

  @Test
  void aFileThatIsShorterThanTheLogKnewIsRefused() throws Exception {
    builder.logEntry(0, 0, 10, Map.of((long) VhdxBuilder.DATA, sector(3)));
    Path file = file();
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 6 * MIB));
    InputException refused = assertThrows(InputException.class, () -> Lab.content(file));
    assertTrue(String.valueOf(refused.getMessage()).contains("truncated"));
  }

  private String refused() throws Exception {
    Path file = file();
    InputException refused = assertThrows(InputException.class, () -> Lab.content(file));
    return String.valueOf(refused.getMessage());
  }
}
