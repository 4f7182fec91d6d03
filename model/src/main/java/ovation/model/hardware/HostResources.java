package ovation.model.hardware;

import java.util.Optional;

/** The spellings of HostResource: what in the package backs a device (DSP0243 2.1.1 §8.4). */
public final class HostResources {

  private HostResources() {}

  /**
   * {@code system} of {@code ovf:/disk/system}, {@code ovf://disk/system}, {@code /disk/system}.
   */
  public static Optional<String> diskId(String resource) {
    return id(resource, "disk");
  }

  /** {@code iso} of {@code ovf:/file/iso} and its other spellings. */
  public static Optional<String> fileId(String resource) {
    return id(resource, "file");
  }

  /** The reference to a disk in the standard's spelling. */
  public static String ofDisk(String diskId) {
    return "ovf:/disk/" + diskId;
  }

  private static Optional<String> id(String resource, String kind) {
    String path = resource.startsWith("ovf:") ? resource.substring(4) : resource;
    String bare = path.replaceFirst("^/+", "");
    return bare.startsWith(kind + "/")
        ? Optional.of(bare.substring(kind.length() + 1))
        : Optional.empty();
  }
}
