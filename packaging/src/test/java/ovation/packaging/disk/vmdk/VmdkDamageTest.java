package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;

/**
 * A damaged image is refused with a sentence, or read as it was: never another failure, and never
 * other content.
 */
class VmdkDamageTest {

  /** What the fields of a header are tried with, beside their neighbours. */
  private static final long[] VALUES = {
    0,
    1,
    2,
    3,
    21,
    64,
    127,
    128,
    129,
    256,
    2048,
    4096,
    1L << 15,
    1L << 16,
    (1L << 31) - 1,
    1L << 31,
    (1L << 32) - 1,
    1L << 32,
    1L << 37,
    (1L << 37) + 1,
    1L << 54,
    1L << 55,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    -1,
    -2,
    -128
  };

  private static final int GRAIN = 65_536;

  /** Those that are not zeros. */
  private static final List<Integer> GRAINS = List.of(0, 1, 2, 5, 511, 512, 513, 543, 544);

  private static final List<Integer> LONG_FIELDS = List.of(12, 20, 28, 36, 48, 56, 64);
  private static final List<Integer> INT_FIELDS = List.of(0, 4, 8, 44, 72, 73, 77);

  /** 34 MiB and one sector, in two tables; noise, text and zeros. */
  private static byte[] content() {
    byte[] content = new byte[(34 << 20) + 512];
    Random random = new Random(4);
    for (int grain : GRAINS) {
      byte[] noise = new byte[grain == 544 ? 512 : grain % 2 == 0 ? GRAIN : 700];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, content, grain * GRAIN, noise.length);
    }
    return content;
  }

  @TempDir private Path folder;

  private byte[] write(String kind) throws Exception {
    if (kind.equals("qemu")) {
      QemuImg.assume();
      Path raw = Files.write(folder.resolve("disk.raw"), content());
      Path vmdk = folder.resolve("disk.vmdk");
      QemuImg.run(
          "convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized", raw, vmdk);
      return Files.readAllBytes(vmdk);
    }
    return MemoryFiles.write(content(), kind, 2).file("disk.vmdk");
  }

  private static void readOrRefuse(byte[] original, byte[] damaged, String what) {
    MemoryFiles files = new MemoryFiles();
    files.files.put("disk.vmdk", damaged);
    try (VirtualDisk disk = files.open()) {
      // VirtualBox's headers round the capacity up to the grain: then the rest is zeros.
      long rounded = Math.ceilDiv(original.length, (long) GRAIN) * GRAIN;
      assertTrue(disk.capacity() == original.length || disk.capacity() == rounded, what);
      compare(original, disk, what);
    } catch (InputException refused) {
      String message = refused.getMessage();
      assertTrue(message.contains("disk.vmdk") && message.endsWith("."), what + ": " + message);
    } catch (RuntimeException failure) {
      throw new AssertionError(what, failure);
    }
  }

  /** Compares without touching what is zeros on both sides. */
  private static void compare(byte[] original, VirtualDisk disk, String what)
      throws InputException {
    for (long at = 0; at < original.length; ) {
      VirtualDisk.Run run = disk.run(at);
      int length = (int) Math.min(run.length(), original.length - at);
      if (run.data()) {
        byte[] found = new byte[length];
        disk.read(at, ByteBuffer.wrap(found));
        int from = (int) at;
        assertEquals(-1, Arrays.mismatch(found, 0, length, original, from, from + length), what);
      } else {
        for (int grain : GRAINS) {
          int place = grain * GRAIN;
          assertTrue(place < at || place >= at + length, what + ": zeros instead of data");
        }
      }
      at += length;
    }
  }

  private static void change(
      byte[] original, byte[] vmdk, String what, Consumer<ByteBuffer> change) {
    byte[] damaged = vmdk.clone();
    change.accept(ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN));
    readOrRefuse(original, damaged, what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"streamOptimized", "monolithicSparse", "qemu"})
  void everyFieldOfHeaderAndFooter(String kind) throws Exception {
    byte[] original = content();
    byte[] vmdk = write(kind);
    List<Integer> headers =
        kind.equals("streamOptimized") ? List.of(0, vmdk.length - 1024) : List.of(0);
    for (int header : headers) {
      for (int field : LONG_FIELDS) {
        long old = ByteBuffer.wrap(vmdk).order(ByteOrder.LITTLE_ENDIAN).getLong(header + field);
        for (long value : VALUES) {
          for (long wrong : new long[] {value, old + value, old - value}) {
            change(
                original,
                vmdk,
                "field " + field + " of the header at " + header + " = " + wrong,
                bytes -> bytes.putLong(header + field, wrong));
          }
        }
      }
      for (int field : INT_FIELDS) {
        for (long value : VALUES) {
          change(
              original,
              vmdk,
              "field " + field + " of the header at " + header + " = " + (int) value,
              bytes -> bytes.putInt(header + field, (int) value));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"streamOptimized", "monolithicSparse", "qemu"})
  void everyEntryOfDirectoryAndTables(String kind) throws Exception {
    byte[] original = content();
    byte[] vmdk = write(kind);
    ByteBuffer bytes = ByteBuffer.wrap(vmdk).order(ByteOrder.LITTLE_ENDIAN);
    boolean stream = kind.equals("streamOptimized");
    int directory = 512 * (int) bytes.getLong((stream ? vmdk.length - 1024 : 0) + 56);
    int end = vmdk.length / 512;
    for (int table = -1; table < 2; table++) {
      int place = table < 0 ? directory : 512 * bytes.getInt(directory + 4 * table);
      for (int slot : table < 0 ? List.of(0, 1, 2) : List.of(0, 1, 2, 3, 5, 31, 32, 33, 511)) {
        int old = bytes.getInt(place + 4 * slot);
        int other = bytes.getInt(place);
        for (int wrong :
            new int[] {0, 1, 2, 127, 128, old - 1, old + 1, old + 128, other, end, end - 1, -1}) {
          change(
              original,
              vmdk,
              "entry " + slot + " of the table at " + place + " = " + wrong,
              damaged -> damaged.putInt(place + 4 * slot, wrong));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"streamOptimized", "monolithicSparse", "qemu"})
  void cutAtEveryStructure(String kind) throws Exception {
    byte[] original = content();
    byte[] vmdk = write(kind);
    int sectors = vmdk.length / 512;
    for (int sector = 0; sector < sectors; sector++) {
      boolean inside = sector > 160 && sector % 16 > 2 && sector < sectors - 16;
      if (inside) {
        continue;
      }
      for (int more = -1; more <= 1; more++) {
        int length = Math.max(0, sector * 512 + more);
        readOrRefuse(original, Arrays.copyOf(vmdk, length), kind + " cut to " + length);
      }
    }
    readOrRefuse(original, Arrays.copyOf(vmdk, vmdk.length + 1), kind + " with one byte more");
    readOrRefuse(original, Arrays.copyOf(vmdk, vmdk.length + 512), kind + " with a sector more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"streamOptimized", "monolithicSparse", "qemu"})
  void everyByteOfTheDescriptor(String kind) throws Exception {
    byte[] original = content();
    byte[] vmdk = write(kind);
    for (int place = 512; vmdk[place] != 0; place++) {
      int at = place;
      for (int wrong : new int[] {0, '\n', '9', vmdk[place] ^ 1}) {
        change(
            original, vmdk, "byte " + at + " = " + wrong, damaged -> damaged.put(at, (byte) wrong));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"streamOptimized", "qemu"})
  void everyMarkerAndManyOtherBytes(String kind) throws Exception {
    byte[] original = content();
    byte[] vmdk = write(kind);
    Random random = new Random(8);
    for (int i = 0; i < 1000; i++) {
      int sector = random.nextInt(vmdk.length / 512);
      int place = sector * 512 + random.nextInt(i % 3 == 0 ? 512 : 16);
      int bit = 1 << random.nextInt(8);
      change(
          original,
          vmdk,
          "bit " + bit + " of byte " + place,
          damaged -> damaged.put(place, (byte) (damaged.get(place) ^ bit)));
    }
  }
}
