package ovation.packaging.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.ServerException;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteAccess;
import ovation.packaging.net.RemoteFile;
import ovation.packaging.net.RemoteFolder;

/** Decides what an address is: the name decides where it says something, else the first bytes. */
final class RemoteOpener {

  private static final int WHOLE_DESCRIPTOR = 64 << 20;

  private RemoteOpener() {}

  static OvfPackage open(HttpAddress address, RemoteAccess access) throws InputException {
    RemoteFolder folder = new RemoteFolder(access);
    try {
      boolean descriptor = address.name().toLowerCase(Locale.ROOT).endsWith(".ovf");
      RemoteFile file = folder.open(address, descriptor ? WHOLE_DESCRIPTOR : RemoteFile.WHOLE);
      byte[] start = start(folder, file);
      if (start[0] == 0x1f && start[1] == (byte) 0x8b) {
        throw new ServerException(
            ServerException.Reason.COMPRESSED,
            "",
            Sentence.of(
                "{0} is compressed with gzip, so it cannot be read by parts. Download it, and open"
                    + " the file.",
                address),
            null);
      }
      return descriptor || start[0] == '<'
          ? RemoteFolderPackage.open(folder, address, file)
          : OvaPackage.openRemote(address, new RemoteArchive(folder, file));
    } catch (InputException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static byte[] start(RemoteFolder folder, RemoteFile file) throws InputException {
    ByteBuffer start = ByteBuffer.allocate(2);
    try (SeekableByteChannel channel = folder.channel(file, 0, file.size())) {
      while (start.hasRemaining() && channel.read(start) >= 0) {
        // Read on until the buffer is full or the file ends.
      }
      return start.array();
    } catch (IOException e) {
      throw InputException.reading(RemoteLocation.of(file.address()), e);
    }
  }
}
