package ovation.packaging.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The disks that are converted, made with Debian's tools when they are first asked for. Nothing is
 * chosen to flatter: the system tree is every n-th file of this machine's own {@code /usr}.
 */
final class Sources {

  private static final long MIB = 1 << 20;
  private static final long GIB = 1 << 30;
  private static final double USED = 0.55;

  private final Path folder;
  private final double scale;

  Sources(Path folder, double scale) {
    this.folder = folder;
    this.scale = scale;
  }

  private long scaled(double gibibytes) {
    return Math.max(4, Math.round(gibibytes * 1024 * scale)) * MIB;
  }

  /** 2 GiB, an ext4 file system of a real system tree, 55 % used. */
  Path os() throws IOException, InterruptedException {
    Path os = folder.resolve("os.raw");
    if (Files.exists(os)) {
      return os;
    }
    long size = scaled(2);
    Path names = folder.resolve("os.names");
    Path tree = folder.resolve("os.tree");
    Files.write(names, sample(Path.of("/usr"), (long) (size * USED)));
    sh(
        "mkdir -p os.tree; tar -C / --no-recursion -cf - -T os.names | tar -C os.tree -xf -;"
            + " truncate -s "
            + size
            + " os.part; mke2fs -q -F -t ext4 -m 0 -d os.tree os.part; mv os.part os.raw");
    Files.delete(names);
    Trial.remove(tree);
    return os;
  }

  /** Every n-th file of a tree, in the order of their names, until that many bytes. */
  private static List<String> sample(Path tree, long wanted) throws IOException {
    List<Path> all = new ArrayList<>();
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean fits = attributes.isRegularFile() && attributes.size() < wanted / 8;
            boolean plain = !file.toString().contains("\n") && !file.toString().contains("\\");
            if (fits && plain && Files.isReadable(file)) {
              all.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(all);
    long total = 0;
    for (Path file : all) {
      total += onDisk(file);
    }
    double share = Math.min(1, (double) wanted / total);
    List<String> names = new ArrayList<>();
    long taken = 0;
    long seen = 0;
    for (Path file : all) {
      seen += onDisk(file);
      if (taken < seen * share && taken + onDisk(file) <= wanted) {
        taken += onDisk(file);
        names.add(file.toString().substring(1));
      }
    }
    return names;
  }

  private static long onDisk(Path file) throws IOException {
    return (Files.size(file) + 4095) / 4096 * 4096;
  }

  /** 1 GiB that cannot be compressed: a cipher's stream. */
  Path random() throws IOException, InterruptedException {
    return filled("random.raw", scaled(1), scaled(1));
  }

  /** 20 GiB with 0.3 GiB of the system tree's data in pieces of 1 MiB. */
  Path sparse() throws IOException, InterruptedException {
    return scattered("sparse.raw", scaled(20), scaled(0.3), false);
  }

  /** 1 GiB of the system tree's data and no hole. */
  Path dense() throws IOException, InterruptedException {
    return scattered("dense.raw", scaled(1), scaled(1), true);
  }

  /** 2 TiB with the same data as {@link #dense()}. */
  Path wide() throws IOException, InterruptedException {
    return scattered("wide.raw", 2048 * GIB, scaled(1), true);
  }

  /** A disk of any size with 0.25 GiB of data all over it. */
  Path memory(long gibibytes) throws IOException, InterruptedException {
    return scattered("memory-" + gibibytes + ".raw", gibibytes * GIB, scaled(0.25), false);
  }

  private Path filled(String name, long size, long data) throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      sh(
          "openssl enc -aes-128-ctr -K 0f1e2d3c4b5a69788796a5b4c3d2e1f0"
              + " -iv 00000000000000000000000000000000 -in /dev/zero 2>/dev/null | head -c "
              + data
              + " > "
              + name
              + "; truncate -s "
              + size
              + " "
              + name);
    }
    return file;
  }

  /** Spreads data of the system tree, taken from its start or all over it, evenly over a file. */
  private Path scattered(String name, long size, long data, boolean fromStart)
      throws IOException, InterruptedException {
    Path target = folder.resolve(name);
    if (Files.exists(target)) {
      return target;
    }
    try (FileChannel in = FileChannel.open(os());
        FileChannel out =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      List<Long> full = fullPieces(in);
      long pieces = data / MIB;
      long step = size / MIB / pieces;
      ByteBuffer piece = ByteBuffer.allocateDirect((int) MIB);
      for (long i = 0; i < pieces; i++) {
        long index = fromStart ? i % full.size() : i * full.size() / pieces % full.size();
        in.read(piece.clear(), full.get((int) index));
        out.write(piece.flip(), i * step * MIB);
      }
    }
    sh("truncate -s " + size + " " + name);
    return target;
  }

  /** The places of all MiB without a longer stretch of zeros. */
  private static List<Long> fullPieces(FileChannel in) throws IOException {
    List<Long> full = new ArrayList<>();
    byte[] piece = new byte[(int) MIB];
    for (long at = 0; at + MIB <= in.size(); at += MIB) {
      in.read(ByteBuffer.wrap(piece), at);
      int zeros = 0;
      for (int i = 0; i < piece.length; i += 64) {
        zeros += piece[i] == 0 && piece[i + 63] == 0 ? 1 : 0;
      }
      if (zeros < piece.length / 64 / 2) {
        full.add(at);
      }
    }
    return full;
  }

  private void sh(String script) throws IOException, InterruptedException {
    Trial.run(Step.of(script, List.of()), folder);
  }

  /** Removes a disk that is no longer needed. */
  void drop(String... names) throws IOException {
    for (String name : names) {
      Trial.remove(folder.resolve(name));
    }
  }
}
