package ovation.model.target;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the package around a descriptor tells that the descriptor does not. Names are those of
 * target files: {@code pax}, {@code sha256}, {@code vmdk-stream}.
 *
 * @param archive the dialect of the archive; empty for a folder
 * @param largestMember the size in bytes of the largest file in the archive; 0 for a folder
 * @param descriptorFirst false if the descriptor is not the first member of the archive
 * @param compressed true if the archive as a whole is compressed
 * @param digests the digests in the manifest
 * @param signed true if there is a certificate file
 * @param formats the real formats of the disk images by the file's reference ({@code File/@href}),
 *     as far as they were read
 */
public record PackageFacts(
    Optional<String> archive,
    long largestMember,
    boolean descriptorFirst,
    boolean compressed,
    Set<String> digests,
    boolean signed,
    Map<String, String> formats) {

  /** A descriptor on its own. */
  public static final PackageFacts NONE =
      new PackageFacts(Optional.empty(), 0, true, false, Set.of(), false, Map.of());

  /** Copies the collections. */
  public PackageFacts {
    digests = Set.copyOf(digests);
    formats = Map.copyOf(formats);
  }
}
