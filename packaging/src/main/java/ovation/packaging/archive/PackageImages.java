package ovation.packaging.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.JoinedSource;
import ovation.packaging.disk.file.OwnedSource;
import ovation.packaging.job.Progress;

/**
 * The disk images of a package: whole or in chunks, and decompressed if they are compressed. Also
 * the place where an image's parents and extents are looked for: among the files of the package.
 */
public final class PackageImages implements ImageFolder {

  private final OvfPackage source;
  private final @Nullable String parent;

  /**
   * Looks into a package.
   *
   * @param parent the file that the descriptor declares as the parent of the image ({@code
   *     Disk/@parentRef}), for names that the package does not hold; null if there is none
   */
  public PackageImages(OvfPackage source, @Nullable String parent) {
    this.source = source;
    this.parent = parent;
  }

  /**
   * Opens the file of a reference ({@code File}).
   *
   * @param href as in the descriptor
   * @param gzip whether it is compressed; then it is decompressed into a temporary file
   * @throws InputException if it is not there, cannot be read, or cannot be decompressed
   */
  public ImageSource open(String href, boolean gzip, Progress progress) throws InputException {
    List<String> names = ChunkNames.of(href, source::resolve);
    if (names.isEmpty()) {
      throw new InputException(
          Sentence.of("{0} holds no file “{1}”.", source.shown(), PackageText.visible(href)));
    }
    ImageSource whole = joined(href, names);
    return gzip ? decompressed(whole, progress) : whole;
  }

  private ImageSource joined(String href, List<String> names) throws InputException {
    if (names.size() == 1) {
      return source.image(names.getFirst());
    }
    List<ImageSource> chunks = new ArrayList<>();
    try {
      for (String name : names) {
        chunks.add(source.image(name));
      }
    } catch (InputException e) {
      chunks.forEach(ImageSource::close);
      throw e;
    }
    return new JoinedSource(href, chunks);
  }

  private static ImageSource decompressed(ImageSource compressed, Progress progress)
      throws InputException {
    try (compressed) {
      FileChannel content = GzipContent.decompress(compressed, progress);
      return new OwnedSource(content, compressed.name(), content.size());
    } catch (IOException e) {
      throw new InputException(
          Sentence.of("“{0}” could not be decompressed.", PackageText.visible(compressed.name())),
          e);
    }
  }

  @Override
  public ImageSource open(String name) throws InputException {
    String last = lastPart(name);
    Optional<String> found =
        source.entries().stream()
            .map(PackageEntry::name)
            .filter(entry -> lastPart(entry).equals(last))
            .findFirst();
    if (found.isEmpty() && parent != null) {
      return open(parent, isGzip(parent), Progress.none());
    }
    if (found.isEmpty()) {
      throw new InputException(
          Sentence.of(
              "The image needs “{0}”, which the package does not hold.",
              PackageText.visible(last)));
    }
    return source.image(found.get());
  }

  private static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
