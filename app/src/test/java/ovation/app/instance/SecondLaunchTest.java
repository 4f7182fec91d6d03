package ovation.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second launch as what it is: another process. */
class SecondLaunchTest {
  @TempDir private Path folder;

  /** Launches in the folder given first with the file given second; prints whether it joined. */
  static final class Second {
    private Second() {}

    static void main(String[] args) {
      boolean joined = RunningEditor.launch(Path.of(args[0]), List.of(Path.of(args[1]))).joined();
      System.exit(joined ? 7 : 8);
    }
  }

  private int launch(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Second.class.getName(),
                folder.toString(),
                file.toString())
            .inheritIO()
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue();
  }

  @Test
  void joinsTheFirstWhileItRuns() throws Exception {
    BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();
    RunningEditor first = RunningEditor.launch(folder, List.of()).editor();
    assertNotNull(first);
    first.onLaunch(opened::add);
    Path file = folder.resolve("appliance.ova");
    assertEquals(7, launch(file));
    assertEquals(List.of(file), opened.poll(5, TimeUnit.SECONDS));
    first.close();
    assertEquals(8, launch(file), "nobody to join");
  }
}
