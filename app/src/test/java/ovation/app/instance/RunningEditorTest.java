package ovation.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second launch of the same user; in tests both are this process, which the lock refuses too. */
class RunningEditorTest {
  @TempDir private Path folder;
  private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();
  private RunningEditor first;

  @BeforeEach
  void launchTheFirst() {
    RunningEditor.Launch launch = RunningEditor.launch(folder, List.of());
    assertFalse(launch.joined());
    first = Objects.requireNonNull(launch.editor());
  }

  @AfterEach
  void end() {
    first.close();
  }

  private byte[] talk(byte[] said) throws Exception {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(folder.resolve("editor.socket")));
      channel.write(ByteBuffer.wrap(said));
      channel.shutdownOutput();
      return Channels.newInputStream(channel).readAllBytes();
    }
  }

  @Test
  void onlyThisUserMayEnter() throws Exception {
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void whatIsAskedArrives() throws Exception {
    first.onLaunch(opened::add);
    Path file = folder.resolve("näme with space.ova");
    assertEquals(1, talk(new Request(List.of(file)).bytes()).length);
    assertEquals(List.of(file), opened.poll(5, TimeUnit.SECONDS));
    talk(new Request(List.of()).bytes());
    assertEquals(List.of(), opened.poll(5, TimeUnit.SECONDS), "to come to the front");
  }

  @Test
  void nonsenseIsNotAnsweredAndDoesNoHarm() throws Exception {
    first.onLaunch(opened::add);
    assertEquals(0, talk("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)).length);
    assertEquals(0, talk(new byte[0]).length);
    talk(new Request(List.of(folder)).bytes());
    assertEquals(List.of(folder), opened.poll(5, TimeUnit.SECONDS));
    assertTrue(opened.isEmpty());
  }

  @Test
  void relativePathsAndTooMuchAreRefused() throws Exception {
    String mixed = "Ovation open 1\nrelative.ova\n/absolute.ova\n";
    assertEquals(Optional.of(new Request(List.of(Path.of("/absolute.ova")))), read(mixed));
    assertEquals(Optional.empty(), read("Ovation open 1\n" + "/x\n".repeat(40_000)));
    assertEquals(100, read("Ovation open 1\n" + "/x\n".repeat(500)).orElseThrow().files().size());
  }

  private static Optional<Request> read(String text) throws Exception {
    return Request.read(
        Channels.newChannel(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theNextOneTakesOverWhatACrashLeft() throws Exception {
    first.close();
    Files.writeString(folder.resolve("editor.socket"), "left over");
    RunningEditor.Launch next = RunningEditor.launch(folder, List.of());
    assertNotNull(next.editor());
    next.editor().close();
  }

  @Test
  void aFolderThatCannotBeUsedLeavesEveryLaunchAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    RunningEditor.Launch launch = RunningEditor.launch(file.resolve("below"), List.of());
    assertFalse(launch.joined());
    assertNull(launch.editor());
  }
}
