package ovation.packaging.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.tar.MemberNames;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.FileSource;

/**
 * A descriptor in a folder: the package is the descriptor, the manifest and certificate file of the
 * same base name beside it, and the files its References name that exist below the folder. Links
 * are not followed.
 */
public final class FolderPackage extends OvfPackage {

  private static final int SHOWN = 5;

  private final Path folder;
  private final String descriptorName;
  private final Map<String, SourceStamp> files = new LinkedHashMap<>();
  private final Set<String> links = ConcurrentHashMap.newKeySet();
  private final List<PackageRemark> remarks = new CopyOnWriteArrayList<>();
  private final @Nullable String manifest;
  private final @Nullable String certificate;
  private final List<String> referenced;

  private FolderPackage(Path location, Path descriptor) throws InputException {
    super(location);
    try {
      Path real = descriptor.toRealPath();
      this.folder = real.resolveSibling("");
      this.descriptorName = String.valueOf(real.getFileName());
    } catch (IOException e) {
      throw InputException.reading(descriptor, e);
    }
    if (!add(descriptorName)) {
      throw new InputException(
          Sentence.of("{0} is not a regular file. Name a descriptor or an OVA.", descriptor));
    }
    this.manifest = beside(".mf");
    this.certificate = beside(".cert");
    this.referenced =
        ReferencedFiles.of(snapshot()).stream()
            .flatMap(href -> ChunkNames.of(href, this::find).stream())
            .distinct()
            .toList();
  }

  static FolderPackage openDescriptor(Path descriptor) throws InputException {
    return new FolderPackage(descriptor, descriptor);
  }

  static FolderPackage openFolder(Path folder) throws InputException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ovf")) {
          found.add(file);
        }
      }
    } catch (IOException e) {
      throw InputException.reading(folder, e);
    }
    if (found.isEmpty()) {
      throw new InputException(
          Sentence.of("{0} holds no descriptor (a file ending in .ovf).", folder));
    }
    if (found.size() > 1) {
      throw new InputException(
          Sentence.of(
              "{0} holds several descriptors: {1}. Name one of them.",
              folder,
              Sentence.list(
                  found.stream()
                      .sorted()
                      .limit(SHOWN)
                      .map(file -> PackageText.visible(String.valueOf(file.getFileName())))
                      .map(name -> Sentence.of("“{0}”", name))
                      .toList())));
    }
    return new FolderPackage(folder, found.getFirst());
  }

  private @Nullable String beside(String extension) {
    String name = baseName() + extension;
    return !name.equals(descriptorName) && add(name) ? name : null;
  }

  private Optional<String> find(String href) {
    return LocalHref.resolve(href, this::add);
  }

  /** Takes a file into the package if it is there, regular and reached without any link. */
  private boolean add(String name) {
    if (!files.containsKey(name)) {
      stamp(name).ifPresent(stamp -> files.put(name, stamp));
    }
    return files.containsKey(name);
  }

  private Optional<SourceStamp> stamp(String name) {
    SourceStamp known = files.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Path path = folder;
      SourceStamp stamp = null;
      for (String part : name.split("/", -1)) {
        path = path.resolve(part);
        BasicFileAttributes now =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (now.isSymbolicLink()) {
          noteLink(folder.relativize(path).toString());
          return Optional.empty();
        }
        stamp = now.isRegularFile() ? SourceStamp.of(path, now) : null;
      }
      return Optional.ofNullable(stamp);
    } catch (InvalidPathException | IOException impossible) {
      return Optional.empty();
    }
  }

  private void noteLink(String link) {
    if (links.add(link)) {
      remarks.add(
          new PackageRemark(
              "K-04",
              Sentence.of(
                  "“{0}” is a link; what it leads to is left out.", PackageText.visible(link)),
              link));
    }
  }

  @Override
  public String descriptorName() {
    return descriptorName;
  }

  @Override
  public List<PackageEntry> entries() {
    return files.entrySet().stream()
        .map(file -> new PackageEntry(file.getKey(), file.getValue().size()))
        .toList();
  }

  /**
   * Returns an entry by its name; also a file that lies in the folder but was not referred to when
   * the package was opened, because an edited descriptor may refer to it now.
   */
  @Override
  public Optional<PackageEntry> entry(String name) {
    return MemberNames.refusal(name).isPresent()
        ? Optional.empty()
        : stamp(name).map(stamp -> new PackageEntry(name, stamp.size()));
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
    Path file = file(name).orElseThrow(() -> noSuchEntry(name));
    try {
      return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw InputException.reading(file, e);
    }
  }

  @Override
  public ImageSource image(String name) throws InputException {
    return FileSource.open(file(name).orElseThrow(() -> noSuchEntry(name)), name);
  }

  @Override
  public Optional<Path> file(String name) {
    return entry(name).flatMap(entry -> stamp(entry.name())).map(SourceStamp::path);
  }

  @Override
  public List<PackageRemark> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  boolean isStray() {
    if (!referenced.isEmpty()) {
      return false;
    }
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(
            folder, file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ovf"))) {
      for (Path other : others) {
        if (!String.valueOf(other.getFileName()).equals(descriptorName)) {
          return true;
        }
      }
      return false;
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
  }

  @Override
  public void checkUnchanged() throws InputException {
    for (SourceStamp file : files.values()) {
      file.check();
    }
  }

  @Override
  public void close() {
    // Files are opened one by one, when they are read.
  }
}
