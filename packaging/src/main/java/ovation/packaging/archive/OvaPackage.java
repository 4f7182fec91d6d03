package ovation.packaging.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.archive.tar.TarIndex;
import ovation.packaging.archive.tar.TarMember;
import ovation.packaging.archive.tar.TarReader;
import ovation.packaging.archive.tar.TarRemark;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.job.Progress;
import ovation.packaging.net.Fetched;
import ovation.packaging.net.HttpAddress;

/** An OVA, read in place through an index of its members (DSP0243 2.1.1 §5.2). */
public final class OvaPackage extends OvfPackage {

  private final ArchiveBytes bytes;
  private final Map<String, TarMember> members = new LinkedHashMap<>();
  private final List<PackageRemark> remarks = new ArrayList<>();
  private final OvaLayout layout;
  private final String dialect;
  private final boolean compressed;
  private @Nullable List<String> referenced;

  private OvaPackage(Path path, ArchiveBytes bytes, boolean gzip)
      throws InputException, IOException {
    super(path);
    this.bytes = bytes;
    this.compressed = gzip;
    if (gzip) {
      remarks.add(
          new PackageRemark(
              "K-05", Sentence.of("The archive is compressed with gzip; an OVA is not."), ""));
    }
    TarIndex index = index();
    this.dialect = index.dialect();
    this.layout = layout();
  }

  private OvaPackage(HttpAddress address, ArchiveBytes bytes) throws InputException, IOException {
    super(address);
    this.bytes = bytes;
    this.compressed = false;
    this.dialect = index().dialect();
    this.layout = layout();
  }

  private TarIndex index() throws InputException, IOException {
    TarIndex index = TarReader.read(shown(), bytes.window(0, bytes.size()));
    index.members().forEach(member -> members.put(member.name(), member));
    for (TarRemark remark : index.remarks()) {
      remarks.add(new PackageRemark(remark.code(), remark.message(), remark.member()));
    }
    return index;
  }

  private OvaLayout layout() throws InputException {
    return new OvaLayout(shown(), List.copyOf(members.keySet()));
  }

  /** Only now is the descriptor read: who verifies an archive hashes it meanwhile. */
  private synchronized List<String> referenced() throws InputException {
    List<String> names = referenced;
    if (names == null) {
      names =
          ReferencedFiles.of(snapshot()).stream()
              .flatMap(href -> ChunkNames.of(href, this::resolve).stream())
              .distinct()
              .toList();
      layout.judgeOrder(names);
      remarks.addAll(layout.remarks());
      referenced = names;
    }
    return names;
  }

  static OvaPackage openRemote(HttpAddress address, ArchiveBytes bytes) throws InputException {
    try {
      return new OvaPackage(address, bytes);
    } catch (IOException e) {
      throw InputException.reading(RemoteLocation.of(address), e);
    }
  }

  static OvaPackage openArchive(Path path, Progress progress) throws InputException {
    SourceStamp stamp = SourceStamp.of(path);
    try {
      FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
      boolean gzip;
      try {
        gzip = GzipContent.isGzip(file);
        if (gzip) {
          FileChannel compressed = file;
          file = GzipContent.decompress(path, progress);
          compressed.close();
        }
        return new OvaPackage(path, new ArchiveFile(file, stamp), gzip);
      } catch (IOException | InputException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw InputException.reading(path, e);
    }
  }

  @Override
  public String descriptorName() {
    return layout.descriptor();
  }

  @Override
  public long size() {
    return bytes.size();
  }

  @Override
  public List<PackageEntry> entries() {
    return members.values().stream()
        .map(member -> new PackageEntry(member.name(), member.size()))
        .toList();
  }

  @Override
  public Optional<PackageEntry> entry(String name) {
    return Optional.ofNullable(members.get(name))
        .map(member -> new PackageEntry(member.name(), member.size()));
  }

  @Override
  public Optional<String> manifestName() {
    return layout.manifest();
  }

  @Override
  public Optional<String> certificateName() {
    return layout.certificate();
  }

  @Override
  public List<String> referencedNames() throws InputException {
    return referenced();
  }

  /** The dialect of the archive's headers: {@code ustar}, {@code gnu} or {@code pax}. */
  public String dialect() {
    return dialect;
  }

  /** Whether the archive as a whole is compressed. */
  public boolean isCompressed() {
    return compressed;
  }

  @Override
  public SeekableByteChannel channel(String name) throws InputException {
    TarMember member = members.get(name);
    if (member == null) {
      throw noSuchEntry(name);
    }
    return bytes.window(member.offset(), member.size());
  }

  @Override
  public ImageSource image(String name) throws InputException {
    TarMember member = members.get(name);
    if (member == null) {
      throw noSuchEntry(name);
    }
    return bytes.image(name, member.offset(), member.size());
  }

  @Override
  public Optional<Path> file(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Fetched> fetched() {
    return bytes.fetched();
  }

  @Override
  public synchronized List<PackageRemark> remarks() throws InputException {
    referenced();
    return List.copyOf(remarks);
  }

  @Override
  public void checkUnchanged() throws InputException {
    bytes.checkUnchanged();
  }

  @Override
  public void close() {
    bytes.close();
  }
}
