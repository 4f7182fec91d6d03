package ovation.packaging.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.OptionalLong;
import ovation.packaging.InputException;

/** The bytes of an image, as far as they can be reached. */
public interface ImageBytes {

  /** Returns the bytes from {@code offset} on; fewer than asked for where the image ends. */
  ByteBuffer read(long offset, int length) throws IOException;

  /** Returns the image's size in bytes; nothing if only its beginning can be reached. */
  OptionalLong size();

  /** The bytes of an opened file of an image. */
  static ImageBytes of(ImageSource source) {
    return new ImageBytes() {
      @Override
      public ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || offset >= source.size()) {
          return ByteBuffer.allocate(0);
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, source.size() - offset));
        try {
          source.read(offset, bytes);
        } catch (InputException e) {
          throw new IOException(e);
        }
        return bytes.flip();
      }

      @Override
      public OptionalLong size() {
        return OptionalLong.of(source.size());
      }
    };
  }

  /** The bytes of a file. */
  static ImageBytes of(SeekableByteChannel channel) throws IOException {
    long size = channel.size();
    return new ImageBytes() {
      @Override
      public ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || offset >= size) {
          return ByteBuffer.allocate(0);
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, size - offset));
        channel.position(offset);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
          // Read on until the buffer is full or the file ends.
        }
        return bytes.flip();
      }

      @Override
      public OptionalLong size() {
        return OptionalLong.of(size);
      }
    };
  }

  /** The beginning of an image that was decompressed so far. */
  static ImageBytes ofBeginning(byte[] beginning) {
    return new ImageBytes() {
      @Override
      public ByteBuffer read(long offset, int length) {
        if (offset < 0 || offset >= beginning.length) {
          return ByteBuffer.allocate(0);
        }
        int count = (int) Math.min(length, beginning.length - offset);
        return ByteBuffer.wrap(beginning, (int) offset, count).slice();
      }

      @Override
      public OptionalLong size() {
        return OptionalLong.empty();
      }
    };
  }
}
