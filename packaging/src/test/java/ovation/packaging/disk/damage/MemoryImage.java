package ovation.packaging.disk.damage;

import java.nio.ByteBuffer;
import java.util.Map;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;

/** A file of an image in memory. Who reads on and on is stopped. */
final class MemoryImage implements ImageSource {

  /** How a file that an image asks for is refused; the name is the one that it asked for. */
  static final String NO_FILE = "There is no file beside the image";

  /** Far more than any of the images needs. */
  private static final long MOST_READ = 1L << 30;

  private static final int MOST_READS = 1_000_000;

  private final String name;
  private final byte[] bytes;
  private final int size;
  private long read;
  private int reads;

  /**
   * Creates it.
   *
   * @param size how many of the bytes there are; the file was cut off there
   */
  MemoryImage(String name, byte[] bytes, int size) {
    this.name = name;
    this.bytes = bytes;
    this.size = size;
  }

  /** Returns the files of an image by their names. */
  static ImageFolder folder(Map<String, byte[]> files) {
    return name -> {
      String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      byte[] bytes = files.get(last);
      if (bytes == null) {
        throw new InputException(Sentence.asItIs(NO_FILE + " called “" + last + "”."));
      }
      return new MemoryImage(last, bytes, bytes.length);
    };
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(long position, ByteBuffer target) throws InputException {
    read += target.remaining();
    if (++reads > MOST_READS || read > MOST_READ) {
      throw new IllegalStateException("reads without end");
    }
    if (position < 0) {
      throw new IllegalArgumentException("read at " + position);
    }
    if (target.remaining() > size - position) {
      throw new InputException(Sentence.asItIs("“" + name + "” ends too early."));
    }
    target.put(bytes, (int) position, target.remaining());
  }

  @Override
  public void close() {}
}
