package ovation.packaging.disk.file;

import java.util.ArrayList;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;

/** Notes which files an image needs besides its own: extents and parents, in the order of use. */
public final class NotedFolder implements ImageFolder {

  /**
   * A file that was opened.
   *
   * @param name as in messages: its path
   * @param bytes its size
   */
  public record Beside(String name, long bytes) {}

  private final ImageFolder folder;
  private final List<Beside> opened = new ArrayList<>();
  private boolean failed;

  /** Takes notes for a folder. */
  public NotedFolder(ImageFolder folder) {
    this.folder = folder;
  }

  @Override
  public synchronized ImageSource open(String name) throws InputException {
    try {
      ImageSource source = folder.open(name);
      opened.add(new Beside(source.name(), source.size()));
      return source;
    } catch (InputException e) {
      failed = true;
      throw e;
    }
  }

  /** Returns the files that were opened. */
  public synchronized List<Beside> opened() {
    return List.copyOf(opened);
  }

  /** Whether a file was wanted that is missing or cannot be read. */
  public synchronized boolean hasFailed() {
    return failed;
  }
}
