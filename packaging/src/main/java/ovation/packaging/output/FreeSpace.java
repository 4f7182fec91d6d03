package ovation.packaging.output;

import java.io.IOException;
import java.nio.file.Path;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;

/** Refuses to start what will not fit. */
public final class FreeSpace {

  private static final long RESERVE = 64L << 20;

  private FreeSpace() {}

  /**
   * Whether there is room for {@code bytes} and 64 MiB more.
   *
   * @throws OutputException if the folder cannot be asked
   */
  public static boolean isAmple(Path folder, long bytes, FileOperations files)
      throws OutputException {
    return usable(folder, files) >= bytes + RESERVE;
  }

  /**
   * Returns quietly if there is room for {@code bytes} and 64 MiB more.
   *
   * @throws OutputException if there is not, or the folder cannot be asked
   */
  public static void check(Path folder, long bytes, FileOperations files) throws OutputException {
    long usable = usable(folder, files);
    if (usable < bytes + RESERVE) {
      throw new OutputException(
          Sentence.of(
              "There is not enough space in {0}: {1} MiB are needed, {2} MiB are free. Free some"
                  + " space or choose another folder.",
              folder, mebibytes(bytes + RESERVE), mebibytes(usable)));
    }
  }

  private static long usable(Path folder, FileOperations files) throws OutputException {
    try {
      return files.usableSpace(folder);
    } catch (IOException e) {
      throw OutputException.writing(folder, e);
    }
  }

  private static Figure mebibytes(long bytes) {
    return Figure.grouped(bytes >> 20);
  }
}
