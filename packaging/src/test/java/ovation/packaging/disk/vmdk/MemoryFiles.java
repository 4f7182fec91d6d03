package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageOutputs;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.convert.DiskPass;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** The files of small images in memory, by name. */
final class MemoryFiles implements ImageFolder, ImageOutputs {

  final Map<String, byte[]> files = new TreeMap<>();

  /** Writes a disk in one of the kinds of VMDK as {@code disk.vmdk}. */
  static MemoryFiles write(byte[] content, String variant, int threads) throws PackagingException {
    return write(new MemoryDisk(content, content.length), variant, threads);
  }

  static MemoryFiles write(VirtualDisk disk, String variant, int threads)
      throws PackagingException {
    MemoryFiles files = new MemoryFiles();
    ImageRequest request =
        new ImageRequest(variant, disk.capacity(), "test", Strength.BALANCED, Optional.empty());
    try (ImageWriter writer = new VmdkFormat().create(request, "disk.vmdk", files)) {
      new DiskPass(disk, List.of(writer), threads).run(Progress.none());
      writer.finish();
    }
    return files;
  }

  byte[] file(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  /** Opens {@code disk.vmdk}. */
  VirtualDisk open() throws InputException {
    return new VmdkFormat().open(open("disk.vmdk"), this);
  }

  /** Reads all of {@code disk.vmdk} but what is known to be zeros. */
  byte[] content() throws InputException {
    try (VirtualDisk disk = open()) {
      byte[] content = new byte[Math.toIntExact(disk.capacity())];
      for (long at = 0; at < content.length; ) {
        VirtualDisk.Run run = disk.run(at);
        if (run.data()) {
          disk.read(at, ByteBuffer.wrap(content, (int) at, (int) run.length()));
        }
        at += run.length();
      }
      return content;
    }
  }

  @Override
  public ImageSource open(String name) throws InputException {
    byte[] bytes = files.get(name.substring(name.lastIndexOf('/') + 1));
    if (bytes == null) {
      throw new InputException(Sentence.asItIs(name + " is missing."));
    }
    return new ImageSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public void read(long position, ByteBuffer target) throws InputException {
        if (position < 0 || position > bytes.length - target.remaining()) {
          throw new InputException(Sentence.asItIs(name + " ends before byte " + position + "."));
        }
        target.put(bytes, (int) position, target.remaining());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public ImageOutput create(String name) {
    files.put(name, new byte[0]);
    return new ImageOutput() {
      @Override
      public void write(long position, ByteBuffer bytes) {
        int length = bytes.remaining();
        extend(position + length);
        bytes.get(file(name), (int) position, length);
      }

      @Override
      public void extend(long size) {
        if (file(name).length < size) {
          files.put(name, Arrays.copyOf(file(name), Math.toIntExact(size)));
        }
      }
    };
  }
}
