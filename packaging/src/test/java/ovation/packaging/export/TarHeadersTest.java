package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.OutputException;
import ovation.packaging.Programs;
import ovation.packaging.archive.TarDialect;

/** Members around 8 GiB, where octal digits end. */
class TarHeadersTest {

  private static final long LIMIT = 8L << 30;

  @TempDir Path folder;

  private static TarHeaders headers(TarDialect dialect) {
    return new TarHeaders(dialect, ExportPlan.DEFAULT_TIME);
  }

  @Test
  void ustarEndsBelow8GibAndSaysWhatToDo() throws Exception {
    assertEquals(512, headers(TarDialect.USTAR).of("d.vmdk", LIMIT - 1).length);
    String message =
        assertThrows(OutputException.class, () -> headers(TarDialect.USTAR).of("d.vmdk", LIMIT))
            .getMessage();
    assertTrue(message.contains("GNU") && message.contains("chunk"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar", "bsdtar"})
  void gnuGoesOnAndOthersReadIt(String program) throws Exception {
    Programs.assumeProgram(program);
    for (long size : new long[] {LIMIT - 1, LIMIT, LIMIT + 1, 70L << 30}) {
      Path archive = folder.resolve(size + ".tar");
      try (FileChannel channel =
          FileChannel.open(archive, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(headers(TarDialect.GNU).of("d.vmdk", size)));
        channel.write(ByteBuffer.wrap(new byte[1]), 512 + (size + 511) / 512 * 512 + 1023);
      }
      String line = Programs.lines(folder, program, "-tvf", archive.toString()).getFirst();
      assertTrue(line.contains(" " + size + " "), line);
    }
  }
}
