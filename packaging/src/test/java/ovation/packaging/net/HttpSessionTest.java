package ovation.packaging.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.net.FileServer.Manner;

/** Addresses, answers and their limits. */
class HttpSessionTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;
  private FileServer server;

  @BeforeEach
  void serve() {
    server = new FileServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"SILENT", "STUCK"})
  void patienceEnds(Manner manner) throws Exception {
    Files.write(folder.resolve("a"), new byte[100_000]);
    server.behave(manner);
    HttpAddress address = HttpAddress.parse(server.address("a"));
    try (HttpSession session = new HttpSession(RemoteAccess.standard(), SHORT)) {
      late(() -> RemoteFile.open(session, address, 1 << 20));
      late(() -> new SmallDownloads(session).get(address));
    }
  }

  private static void late(Executable work) {
    String said = String.valueOf(assertThrows(InputException.class, work).getMessage());
    assertTrue(said.contains("did not answer in time"), said);
  }

  @Test
  void smallDownloadsHaveALimit() throws Exception {
    byte[] exact = new byte[SmallDownloads.MOST_BYTES];
    exact[exact.length - 1] = 7;
    Files.write(folder.resolve("exact"), exact);
    Files.write(folder.resolve("more"), new byte[SmallDownloads.MOST_BYTES + 1]);
    try (SmallDownloads downloads = new SmallDownloads(RemoteAccess.standard())) {
      assertArrayEquals(exact, downloads.get(HttpAddress.parse(server.address("exact"))));
      HttpAddress more = HttpAddress.parse(server.address("more"));
      String said =
          String.valueOf(
              assertThrows(InputException.class, () -> downloads.get(more)).getMessage());
      assertTrue(said.contains("larger than 10240 KiB"), said);
      assertEquals(2, downloads.fetched().requests());
    }
  }

  @Test
  void channelsReadWhatTheFileHolds() throws Exception {
    byte[] bytes = new byte[3_000_001];
    long seed = System.nanoTime();
    Random random = new Random(seed);
    random.nextBytes(bytes);
    Files.write(folder.resolve("a"), bytes);
    try (RemoteFolder remote = new RemoteFolder(RemoteAccess.standard())) {
      RemoteFile file = remote.open(HttpAddress.parse(server.address("a")), 0);
      assertEquals(bytes.length, file.size());
      try (SeekableByteChannel channel = remote.channel(file, 0, bytes.length)) {
        assertArrayEquals(bytes, all(channel, bytes.length, 10_007));
        assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
      }
      try (SeekableByteChannel window = remote.channel(file, 5, 1_000_000)) {
        assertEquals(1_000_000, window.size());
        for (int i = 0; i < 40; i++) {
          int at = random.nextInt(1_000_000);
          window.position(at);
          ByteBuffer one = ByteBuffer.allocate(1 + random.nextInt(9000));
          int count = window.read(one);
          assertTrue(count > 0 && at + count <= 1_000_000, "seed " + seed);
          for (int k = 0; k < count; k++) {
            assertEquals(bytes[5 + at + k], one.get(k), "seed " + seed);
          }
        }
      }
      assertTrue(remote.fetched().bytes() < bytes.length + 600_000L);
    }
  }

  private static byte[] all(SeekableByteChannel channel, int size, int step) throws Exception {
    ByteBuffer all = ByteBuffer.allocate(size);
    while (all.hasRemaining()) {
      ByteBuffer piece = all.slice(all.position(), Math.min(step, all.remaining()));
      int count = channel.read(piece);
      assertTrue(count > 0);
      all.position(all.position() + count);
    }
    return all.array();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:///x.ova",
        "https://user:secret@example.org/x.ova",
        "https://user@example.org/x.ova",
        "http://exa mple.org/x.ova",
        "ftp://example.org/x.ova",
        "https:x.ova"
      })
  void addressesThatAreNotOpened(String text) {
    String said =
        String.valueOf(
            assertThrows(InputException.class, () -> HttpAddress.parse(text)).getMessage());
    assertFalse(said.contains("secret"), said);
  }

  @Test
  void addressesAndTheirSiblings() throws Exception {
    HttpAddress address = HttpAddress.parse("HTTPS://Example.org/a/b/x%20y.ovf?token=1#here");
    assertEquals("x y.ovf", address.name());
    assertEquals(
        "HTTPS://Example.org/a/b/d%C3%A4%20isk.vmdk", address.sibling("dä isk.vmdk").toString());
    assertEquals("HTTPS://Example.org/a/b/c/http:x", address.sibling("c/http:x").toString());
    assertTrue(HttpAddress.isMeant("HTTP://x"));
    assertFalse(HttpAddress.isMeant("./http://x"));
  }

  @Test
  void whereAServerMaySendOnTo() throws Exception {
    assertEquals("true", sendsOn("http://a/x", "http://A:80/y"));
    assertEquals("true", sendsOn("http://a/x", "https://a/y"));
    assertEquals("true", sendsOn("http://a:8080/x", "https://a/y"));
    assertEquals("false", sendsOn("http://a/x", "https://a:8443/y"));
    assertEquals("false", sendsOn("https://a/x", "http://a/y"));
    assertEquals("false", sendsOn("https://a/x", "https://a:444/y"));
    assertEquals("false", sendsOn("http://a/x", "http://b/x"));
    assertEquals("false", sendsOn("http://a/x", "http://a:81/x"));
  }

  private static String sendsOn(String from, String to) throws InputException {
    return String.valueOf(HttpAddress.parse(from).maySendOnTo(HttpAddress.parse(to)));
  }
}
