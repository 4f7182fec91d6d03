package ovation.packaging.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.job.Progress;
import ovation.packaging.net.Fetched;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteAccess;

/**
 * An appliance as it lies on disk: a descriptor and the files that belong to it (DSP0243 2.1.1 §5).
 *
 * <p>Nothing is unpacked and nothing outside the package is opened. A package may be read by
 * several threads; each channel is for one of them.
 */
public abstract sealed class OvfPackage implements AutoCloseable
    permits FolderPackage, OvaPackage, RemoteFolderPackage {

  private static final long MAX_DESCRIPTOR = 64L << 20;
  private static final long MAX_MANIFEST = 4L << 20;
  private static final long MAX_CERTIFICATE = 1L << 20;

  private final Path location;
  private final @Nullable HttpAddress address;
  private @Nullable Snapshot snapshot;

  OvfPackage(Path location) {
    this.location = location;
    this.address = null;
  }

  /** Creates a package on a server. */
  OvfPackage(HttpAddress address) {
    this.location = RemoteLocation.of(address);
    this.address = address;
  }

  /**
   * Opens a package: a descriptor, a folder holding exactly one, an OVA, or a gzip-compressed OVA.
   *
   * @throws InputException if there is no such file, or it is refused
   */
  public static OvfPackage open(Path path) throws InputException {
    return open(path, Progress.none());
  }

  /**
   * Opens a package and tells the progress of decompressing it, if it must be.
   *
   * @throws InputException if there is no such file, or it is refused
   */
  public static OvfPackage open(Path path, Progress progress) throws InputException {
    return PackageOpener.open(path, progress);
  }

  /**
   * Opens a package on a server: an OVA or a descriptor with what lies beside it. It is read by
   * parts, only what is asked for; nothing is kept. Nothing else is ever fetched by opening.
   *
   * @param access which other hosts may be spoken to, and who is told what was fetched
   * @throws InputException if it cannot be read or is refused, or the server does not send parts
   */
  public static OvfPackage open(HttpAddress address, RemoteAccess access) throws InputException {
    return RemoteOpener.open(address, access);
  }

  /**
   * Returns the path that was opened. For a package on a server it is a path of the same names that
   * leads nowhere; see {@link #address}.
   */
  public Path location() {
    return location;
  }

  /** Returns the address that was opened; nothing if it was a path. */
  public Optional<HttpAddress> address() {
    return Optional.ofNullable(address);
  }

  /** Returns how messages name the package: its path or its address. */
  public String shown() {
    return address == null ? location.toString() : address.toString();
  }

  /** Returns what was fetched of a package on a server so far; nothing for a path. */
  public Optional<Fetched> fetched() {
    return Optional.empty();
  }

  /** Returns the size of all its files, or of the archive that holds them, in bytes. */
  public long size() {
    return entries().stream().mapToLong(PackageEntry::size).sum();
  }

  /** Returns the descriptor's name inside the package. */
  public abstract String descriptorName();

  /** Returns the descriptor's name without its extension. */
  public String baseName() {
    return baseName(descriptorName());
  }

  static String baseName(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /**
   * Returns the descriptor's bytes.
   *
   * @throws InputException if it cannot be read or is larger than 64 MiB
   */
  public byte[] descriptor() throws InputException {
    return read(descriptorName(), MAX_DESCRIPTOR);
  }

  /**
   * Returns the descriptor, read once for everybody who looks at this package.
   *
   * @throws InputException if it cannot be read or is larger than 64 MiB
   */
  public final synchronized Snapshot snapshot() throws InputException {
    Snapshot read = snapshot;
    if (read == null) {
      read = Snapshot.of(descriptor());
      snapshot = read;
    }
    return read;
  }

  /** Returns every file of the package in its order, the descriptor included. */
  public abstract List<PackageEntry> entries();

  /** Returns an entry by its name. */
  public Optional<PackageEntry> entry(String name) {
    return entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** Returns the manifest's name inside the package; nothing if there is none. */
  public abstract Optional<String> manifestName();

  /** Returns the certificate file's name inside the package; nothing if there is none. */
  public abstract Optional<String> certificateName();

  /**
   * Returns the manifest's bytes; nothing if there is none.
   *
   * @throws InputException if it cannot be read or is larger than 4 MiB
   */
  public Optional<byte[]> manifest() throws InputException {
    Optional<String> name = manifestName();
    return name.isEmpty() ? Optional.empty() : Optional.of(read(name.get(), MAX_MANIFEST));
  }

  /**
   * Returns the certificate file's bytes; nothing if there is none.
   *
   * @throws InputException if it cannot be read or is larger than 1 MiB
   */
  public Optional<byte[]> certificate() throws InputException {
    Optional<String> name = certificateName();
    return name.isEmpty() ? Optional.empty() : Optional.of(read(name.get(), MAX_CERTIFICATE));
  }

  /**
   * Returns the local files that the descriptor's References name, in that order.
   *
   * @throws InputException if the descriptor cannot be read
   */
  public abstract List<String> referencedNames() throws InputException;

  /**
   * Returns the entry that a reference ({@code File/@href}) means; nothing if it is an address or
   * there is no such entry.
   */
  public Optional<String> resolve(String href) {
    return LocalHref.resolve(href, name -> entry(name).isPresent());
  }

  /**
   * Opens the bytes of one entry, read in place. Closing the channel does not close the package.
   *
   * @throws InputException if there is no such entry, or it cannot be read
   */
  public abstract SeekableByteChannel channel(String name) throws InputException;

  /**
   * Opens the bytes of one entry to be read at any place by several threads. It closes before the
   * package does.
   *
   * @throws InputException if there is no such entry, or it cannot be read
   */
  public abstract ImageSource image(String name) throws InputException;

  /** Returns the package as the rules see it. */
  public PackageFiles files() {
    return new EntryFiles(this);
  }

  /** Whether the descriptor lies among other descriptors without any of its files. */
  boolean isStray() {
    return false;
  }

  /** Returns the entry's own file on disk; nothing if it is a part of an archive. */
  public abstract Optional<Path> file(String name);

  /**
   * Returns what is worth saying about the package's form.
   *
   * @throws InputException if the descriptor cannot be read
   */
  public abstract List<PackageRemark> remarks() throws InputException;

  /**
   * Returns quietly if no file of the package was changed since it was opened.
   *
   * @throws InputException if one was
   */
  public abstract void checkUnchanged() throws InputException;

  /** Closes the files; the channels given out become useless. */
  @Override
  public abstract void close();

  final InputException noSuchEntry(String name) {
    return new InputException(
        Sentence.of("{0} holds no file “{1}”.", shown(), PackageText.visible(name)));
  }

  private byte[] read(String name, long limit) throws InputException {
    try (SeekableByteChannel channel = channel(name)) {
      if (channel.size() > limit) {
        throw new InputException(
            Sentence.of(
                "“{0}” in {1} has {2} MiB; at most {3} MiB are read.",
                PackageText.visible(name), shown(), (channel.size() >> 20), (limit >> 20)));
      }
      ByteBuffer content = ByteBuffer.allocate((int) channel.size());
      while (content.hasRemaining() && channel.read(content) >= 0) {
        // Read on until the buffer is full or the file ends.
      }
      return Arrays.copyOf(content.array(), content.position());
    } catch (IOException e) {
      throw InputException.reading(location.resolveSibling(name), e);
    }
  }
}
