package ovation.packaging.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import ovation.packaging.disk.file.WindowChannel;

/** A window on a file. Windows on the same file do not disturb each other. */
final class MemberChannel extends WindowChannel {

  private final FileChannel file;
  private final long offset;

  MemberChannel(FileChannel file, long offset, long size) {
    super(size);
    this.file = file;
    this.offset = offset;
  }

  @Override
  protected int read(ByteBuffer target, long at) throws IOException {
    int count = file.read(target, offset + at);
    if (count < 0) {
      throw new EOFException("The file became shorter while it was read.");
    }
    return count;
  }
}
