package ovation.packaging.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

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
  private final Set<String> links = new HashSet<>();
  private final List<PackageRemark> remarks = new ArrayList<>();
  private final @Nullable String manifest;
  private final @Nullable String certificate;
  private final List<String> referenced;

  private FolderPackage(Path location, Path descriptor, ReferencedFiles references)
      throws InputException {
    super(location);
    try {
      Path real = descriptor.toRealPath();
      this.folder = real.resolveSibling("");
      this.descriptorName = String.valueOf(real.getFileName());
    } catch (IOException e) {
      throw InputException.reading(descriptor, e);
    }
    if (!add(descriptorName)) {
      throw new InputException(descriptor + " is not a regular file. Name a descriptor or an OVA.");
    }
    this.manifest = beside(".mf");
    this.certificate = beside(".cert");
    this.referenced =
        references.hrefs(descriptor()).stream()
            .flatMap(href -> ChunkNames.of(href, this::find).stream())
            .distinct()
            .toList();
  }

  static FolderPackage openDescriptor(Path descriptor, ReferencedFiles references)
      throws InputException {
    return new FolderPackage(descriptor, descriptor, references);
  }

  static FolderPackage openFolder(Path folder, ReferencedFiles references) throws InputException {
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
      throw new InputException(folder + " holds no descriptor (a file ending in .ovf).");
    }
    if (found.size() > 1) {
      throw new InputException(
          folder
              + " holds several descriptors: "
              + found.stream()
                  .sorted()
                  .limit(SHOWN)
                  .map(file -> PackageText.quote(String.valueOf(file.getFileName())))
                  .collect(Collectors.joining(", "))
              + ". Name one of them.");
    }
    return new FolderPackage(folder, found.getFirst(), references);
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
    try {
      return files.containsKey(name) || addFile(name);
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private boolean addFile(String name) {
    Path path = folder;
    for (String part : name.split("/", -1)) {
      path = path.resolve(part);
      if (Files.isSymbolicLink(path)) {
        String link = folder.relativize(path).toString();
        if (links.add(link)) {
          remarks.add(
              new PackageRemark(
                  "K-04",
                  PackageText.quote(link) + " is a link; what it leads to is left out.",
                  link));
        }
        return false;
      }
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      files.put(name, SourceStamp.of(path));
      return true;
    } catch (InputException vanished) {
      return false;
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
    SourceStamp file = files.get(name);
    if (file == null) {
      throw noSuchEntry(name);
    }
    try {
      return FileChannel.open(file.path(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw InputException.reading(file.path(), e);
    }
  }

  @Override
  public Optional<Path> file(String name) {
    return Optional.ofNullable(files.get(name)).map(SourceStamp::path);
  }

  @Override
  public List<PackageRemark> remarks() {
    return List.copyOf(remarks);
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
