package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.InputException;

/** Streams as other programs lay them out, put together here by hand. */
class VmdkLayoutsTest {

  private static final int GRAIN = 65_536;
  private static final int SIZE = 4 * GRAIN + 1024;
  private static final int DIRECTORY = 21;
  private static final int TABLE = 22;
  private static final int FIRST = 26;

  private final ByteBuffer file = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final byte[] content = new byte[SIZE];

  VmdkLayoutsTest() {
    Random random = new Random(6);
    byte[] noise = new byte[2 * GRAIN];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, content, GRAIN, 2 * GRAIN);
    Arrays.fill(content, 4 * GRAIN, SIZE, (byte) 'x');
  }

  /** Tables first and no footer, as qemu and open-vmdk do it. */
  private void begin(int version, int flags, long capacity) {
    file.put("KDMV".getBytes(StandardCharsets.US_ASCII));
    file.putInt(version).putInt(flags).putLong(capacity).putLong(128).putLong(1).putLong(20);
    file.putInt(512).putLong(0).putLong(DIRECTORY).putLong(FIRST).put((byte) 0);
    file.put(new byte[] {'\n', ' ', '\r', '\n'}).putShort((short) 1);
    String text =
        """
        # Disk DescriptorFile\r
        version=1 \r
        CID=12345678\r
        parentCID=ffffffff\r
        createType=streamOptimized\r
        RDONLY %d SPARSE "of another name.vmdk"\r
        ddb.comment=""\r
        """
            .formatted(SIZE / 512);
    file.put(512, text.getBytes(StandardCharsets.US_ASCII));
    file.putInt(DIRECTORY * 512, TABLE).position(FIRST * 512);
  }

  private void grain(int number, int length) {
    int start = file.position();
    file.putInt(TABLE * 512 + 4 * number, start / 512).position(start + 12);
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(content, number * GRAIN, Math.min(length, SIZE - number * GRAIN));
      if (length > SIZE - number * GRAIN) {
        byte[] whole = Arrays.copyOfRange(content, number * GRAIN, number * GRAIN + length);
        deflater.setInput(whole);
      }
      deflater.finish();
      deflater.deflate(file);
    }
    file.putLong(start, number * 128L).putInt(start + 8, file.position() - start - 12);
    file.position((file.position() + 511) / 512 * 512);
  }

  private MemoryFiles end(int padding) {
    byte[] vmdk = Arrays.copyOf(file.array(), file.position() + padding);
    MemoryFiles files = new MemoryFiles();
    files.files.put("disk.vmdk", vmdk);
    return files;
  }

  @ParameterizedTest
  @CsvSource({"1, 0x30001, 0", "2, 0x30005, 512", "3, 0x30001, 512", "3, 0x30003, 65536"})
  void tablesFirst(int version, String flags, int padding) throws Exception {
    begin(version, Integer.decode(flags), SIZE / 512);
    for (int number : List.of(1, 2, 4)) {
      grain(number, GRAIN);
    }
    assertArrayEquals(content, end(padding).content());
  }

  @Test
  void grainsInAnyOrderAndAShortLastOne() throws Exception {
    begin(3, 0x30001, SIZE / 512);
    grain(4, SIZE - 4 * GRAIN);
    grain(2, GRAIN);
    grain(1, GRAIN);
    assertArrayEquals(content, end(512).content());
  }

  @Test
  void aRoundedCapacityAndAGrainThatIsSaidToBeZeros() throws Exception {
    begin(3, 0x30001, 5 * 128);
    for (int number : List.of(1, 2, 4)) {
      grain(number, GRAIN);
    }
    file.putInt(TABLE * 512, 1);
    assertArrayEquals(Arrays.copyOf(content, 5 * GRAIN), end(512).content());
  }

  @Test
  void aGrainThatIsTooShortIsRefused() {
    begin(3, 0x30001, SIZE / 512);
    grain(1, GRAIN - 512);
    InputException e = assertThrows(InputException.class, () -> end(512).content());
    assertTrue(e.getMessage().contains("grain 1 at byte " + FIRST * 512), e.getMessage());
  }

  @Test
  void aLastGrainThatLacksASectorIsRefused() {
    begin(3, 0x30001, SIZE / 512);
    grain(4, SIZE - 4 * GRAIN - 512);
    assertThrows(InputException.class, () -> end(512).content());
  }

  @Test
  void aGrainThatIsInNoTableIsRefused() {
    begin(3, 0x30001, SIZE / 512);
    for (int number : List.of(1, 2, 4)) {
      grain(number, GRAIN);
    }
    file.putInt(TABLE * 512 + 4 * 2, 0);
    InputException e = assertThrows(InputException.class, () -> end(512).content());
    assertTrue(e.getMessage().contains("grain 2 at byte"), e.getMessage());
  }
}
