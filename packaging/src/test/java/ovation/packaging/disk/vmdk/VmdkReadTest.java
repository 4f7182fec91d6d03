package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.disk.VirtualDisk;

/** Reading at any place, in any length, by several threads. */
class VmdkReadTest {

  private static byte[] content() {
    byte[] content = new byte[(3 << 20) + 512];
    Random random = new Random(9);
    for (int at = 0; at < content.length; at += 300_000) {
      byte[] noise = new byte[Math.min(150_000, content.length - at)];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, content, at, noise.length);
    }
    return content;
  }

  @ParameterizedTest
  @ValueSource(strings = {"streamOptimized", "monolithicSparse", "monolithicFlat"})
  void anyPlaceAndLength(String kind) throws Exception {
    byte[] content = content();
    Random random = new Random(5);
    try (VirtualDisk disk = MemoryFiles.write(content, kind, 1).open()) {
      for (int i = 0; i < 500; i++) {
        int from = random.nextInt(content.length);
        int length = random.nextInt(Math.min(200_000, content.length - from) + 1);
        ByteBuffer target = ByteBuffer.allocateDirect(length + 7).position(3).limit(length + 3);
        disk.read(from, target);
        assertEquals(length + 3, target.position());
        assertEquals(ByteBuffer.wrap(content, from, length), target.flip().position(3), kind + i);
      }
    }
  }

  @Test
  void manyThreadsReadTheSame() throws Exception {
    MemoryFiles files = MemoryFiles.write(content(), "streamOptimized", 1);
    try (VirtualDisk disk = files.open()) {
      assertArrayEquals(
          files.file("disk.vmdk"), MemoryFiles.write(disk, "streamOptimized", 8).file("disk.vmdk"));
    }
  }

  @Test
  void everyKindHasTheSameContent() throws Exception {
    byte[] content = content();
    for (String kind : new VmdkFormat().writtenVariants()) {
      MemoryFiles files = MemoryFiles.write(content, kind, 2);
      assertArrayEquals(content, files.content(), kind);
      assertEquals(kind.startsWith("twoGb") || kind.endsWith("Flat") ? 2 : 1, files.files.size());
      for (byte[] file : files.files.values()) {
        if (kind.endsWith("Sparse") && file.length > 10_000) {
          assertTrue(Arrays.equals(content, new TableRead(file).content()), kind);
        }
      }
    }
  }

  @Test
  void anEmptyDiskOf64TebibytesIsOneRun() throws Exception {
    long capacity = 64L << 40;
    MemoryFiles files =
        MemoryFiles.write(new MemoryDisk(new byte[0], capacity), "streamOptimized", 1);
    try (VirtualDisk disk = files.open()) {
      assertEquals(new VirtualDisk.Run(capacity, false), disk.run(0));
    }
  }
}
