package ovation.packaging.export;

import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.job.Progress;

/**
 * The work of an export that is checked: all bytes that are read, and an eighth of them for reading
 * back what was written, whose size is not known before and which is that much quicker.
 */
final class CheckedWork {

  private static final int SHARE = 8;

  private final Progress progress;
  private final long check;

  private CheckedWork(Progress progress, long check) {
    this.progress = progress;
    this.check = check;
  }

  /**
   * Tells the progress how much there is to do.
   *
   * @param bytes that are read to write everything
   */
  static CheckedWork begin(long bytes, Progress progress) {
    long check = bytes / SHARE;
    progress.total(bytes + check);
    return new CheckedWork(progress, check);
  }

  /** Returns the progress of reading back these files. */
  Progress checking(List<WrittenMember> members) {
    long written = members.stream().mapToLong(WrittenMember::size).sum();
    return new Progress() {
      private long read;
      private long told;

      @Override
      public void phase(Sentence doing) {
        progress.phase(doing);
      }

      @Override
      public void total(long bytes) {
        // Told at the beginning.
      }

      @Override
      public void advance(long bytes) {
        read += bytes;
        long due = written == 0 ? check : (long) ((double) read / written * check);
        progress.advance(due - told);
        told = due;
      }

      @Override
      public void checkCancelled() {
        progress.checkCancelled();
      }
    };
  }
}
