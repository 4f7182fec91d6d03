package ovation.packaging.archive;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.archive.tar.MemberNames;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.net.Fetched;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteFile;
import ovation.packaging.net.RemoteFolder;

/**
 * A descriptor on a server: the package is the descriptor, the manifest and certificate file of the
 * same base name beside it, and the files that its References name and that the server has. Files
 * are asked for their size and not fetched.
 */
public final class RemoteFolderPackage extends OvfPackage {

  private final RemoteFolder folder;
  private final HttpAddress base;
  private final String descriptorName;
  private final Map<String, Long> files = new LinkedHashMap<>();
  private final @Nullable String manifest;
  private final @Nullable String certificate;
  private final List<String> referenced;

  private RemoteFolderPackage(RemoteFolder folder, HttpAddress address, RemoteFile descriptor)
      throws InputException {
    super(address);
    this.folder = folder;
    this.base = descriptor.address();
    this.descriptorName = address.name();
    if (descriptorName.isEmpty() || MemberNames.refusal(descriptorName).isPresent()) {
      throw new InputException(
          Sentence.of(
              "{0} does not end in the name of a descriptor. Give the address of an .ovf.",
              address));
    }
    folder.knows(base, descriptor);
    files.put(descriptorName, descriptor.size());
    this.manifest = beside(".mf");
    this.certificate = beside(".cert");
    Map<String, Boolean> asked = new LinkedHashMap<>();
    try {
      this.referenced =
          ReferencedFiles.of(snapshot()).stream()
              .flatMap(href ->
                  ChunkNames.of(href, name -> LocalHref.resolve(name, one -> asked(one, asked)))
                      .stream())
              .distinct()
              .toList();
    } catch (Unanswered e) {
      throw e.said;
    }
  }

  static RemoteFolderPackage open(RemoteFolder folder, HttpAddress address, RemoteFile descriptor)
      throws InputException {
    return new RemoteFolderPackage(folder, address, descriptor);
  }

  /** Leads a failure out of a function that cannot throw it. */
  private static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final InputException said;

    Unanswered(InputException said) {
      super(said);
      this.said = said;
    }
  }

  private boolean asked(String name, Map<String, Boolean> asked) {
    return asked.computeIfAbsent(
        name,
        one -> {
          try {
            return add(one);
          } catch (InputException e) {
            throw new Unanswered(e);
          }
        });
  }

  private @Nullable String beside(String extension) throws InputException {
    String name = baseName() + extension;
    Optional<RemoteFile> found = folder.find(base.sibling(name));
    if (found.isEmpty()) {
      return null;
    }
    folder.knows(base.sibling(name), found.get());
    files.put(name, found.get().size());
    return name;
  }

  private boolean add(String name) throws InputException {
    if (!files.containsKey(name)) {
      OptionalLong size = folder.size(base.sibling(name));
      if (size.isPresent()) {
        files.put(name, size.getAsLong());
      }
    }
    return files.containsKey(name);
  }

  @Override
  public String descriptorName() {
    return descriptorName;
  }

  @Override
  public List<PackageEntry> entries() {
    return files.entrySet().stream()
        .map(file -> new PackageEntry(file.getKey(), file.getValue()))
        .toList();
  }

  @Override
  public Optional<PackageEntry> entry(String name) {
    return Optional.ofNullable(files.get(name)).map(size -> new PackageEntry(name, size));
  }

  @Override
  public Optional<String> manifestName() {
    return Optional.ofNullable(manifest);
  }

  @Override
  public Optional<String> certificateName() {
    return Optional.ofNullable(certificate);
  }

  @Override
  public List<String> referencedNames() {
    return referenced;
  }

  @Override
  public SeekableByteChannel channel(String name) throws InputException {
    return folder.channel(address(name), size(name));
  }

  @Override
  public ImageSource image(String name) throws InputException {
    return folder.image(address(name), name, size(name));
  }

  private HttpAddress address(String name) {
    return name.equals(descriptorName) ? base : base.sibling(name);
  }

  private long size(String name) throws InputException {
    return entry(name).orElseThrow(() -> noSuchEntry(name)).size();
  }

  @Override
  public Optional<Path> file(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Fetched> fetched() {
    return Optional.of(folder.fetched());
  }

  @Override
  public List<PackageRemark> remarks() {
    return List.of();
  }

  @Override
  public void checkUnchanged() {
    // Every part that was fetched was compared with the first one of its file.
  }

  @Override
  public void close() {
    folder.close();
  }
}
