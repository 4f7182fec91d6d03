package ovation.packaging.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.disk.file.SourceStream;
import ovation.packaging.job.Progress;

/**
 * Decompresses an archive or a disk image once, into a private temporary file that vanishes with
 * its channel. What it may grow to is bounded by the free space there.
 */
final class GzipContent {

  private static final long RESERVE = 64L << 20;
  private static final int BUFFER = 1 << 18;

  private GzipContent() {}

  static boolean isGzip(FileChannel file) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(2);
    return file.read(start, 0) == 2 && start.get(0) == 0x1f && start.get(1) == (byte) 0x8b;
  }

  /**
   * Returns the decompressed content of a file.
   *
   * @throws InputException if the content is damaged or needs more space than there is
   */
  static FileChannel decompress(Path path, Progress progress) throws InputException {
    try (ImageSource file = FileSource.open(path)) {
      return decompress(file, progress);
    }
  }

  /**
   * Returns the decompressed content of a file of a package.
   *
   * @throws InputException if the content is damaged or needs more space than there is
   */
  static FileChannel decompress(ImageSource file, Progress progress) throws InputException {
    String name = file.name();
    try (InputStream raw = new SourceStream(file);
        InputStream input = new GZIPInputStream(new BufferedInputStream(raw, BUFFER), BUFFER)) {
      Path temporary = Files.createTempFile("ovation-", ".tar");
      long space = Files.getFileStore(temporary).getUsableSpace();
      FileChannel target =
          FileChannel.open(
              temporary,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      try {
        copy(name, input, target, space, progress);
        return target;
      } catch (IOException | InputException | RuntimeException e) {
        target.close();
        throw e;
      }
    } catch (EOFException e) {
      throw new InputException(
          Sentence.of("{0} is truncated: its compressed content ends early. Copy it again.", name),
          e);
    } catch (ZipException e) {
      throw new InputException(
          Sentence.of("{0} is damaged: its compressed content is wrong.", name), e);
    } catch (IOException e) {
      throw e.getCause() instanceof InputException said
          ? said
          : new InputException(Sentence.of("{0} could not be decompressed.", name), e);
    }
  }

  private static void copy(
      String name, InputStream input, FileChannel target, long space, Progress progress)
      throws IOException, InputException {
    progress.phase(Sentence.of("Decompressing {0}", name.substring(name.lastIndexOf('/') + 1)));
    byte[] buffer = new byte[BUFFER];
    long written = 0;
    for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
      progress.checkCancelled();
      written += count;
      if (written > space - RESERVE) {
        throw new InputException(
            Sentence.of(
                "{0} needs more temporary space than there is. Free some space, or"
                    + " decompress it yourself and open the OVA.",
                name));
      }
      ByteBuffer source = ByteBuffer.wrap(buffer, 0, count);
      while (source.hasRemaining()) {
        target.write(source);
      }
    }
  }
}
