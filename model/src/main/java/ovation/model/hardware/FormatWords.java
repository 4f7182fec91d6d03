package ovation.model.hardware;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The URI of a disk format that is given as a bare word, such as {@code vmdk}. */
public final class FormatWords {

  private static final String VMWARE = "http://www.vmware.com/interfaces/specifications/vmdk.html";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("vmdk", DiskFormats.STREAM_OPTIMIZED),
          Map.entry("streamoptimized", DiskFormats.STREAM_OPTIMIZED),
          Map.entry("streamoptimised", DiskFormats.STREAM_OPTIMIZED),
          Map.entry("streamoptimizedvmdk", DiskFormats.STREAM_OPTIMIZED),
          Map.entry("vmdkstreamoptimized", DiskFormats.STREAM_OPTIMIZED),
          Map.entry("sparse", VMWARE + "#sparse"),
          Map.entry("monolithicsparse", VMWARE + "#monolithicSparse"),
          Map.entry("monolithicflat", VMWARE + "#monolithicFlat"),
          Map.entry("vhd", DiskFormats.VHD),
          Map.entry("vpc", DiskFormats.VHD),
          Map.entry("qcow2", DiskFormats.QCOW2),
          Map.entry("qcow", DiskFormats.QCOW2),
          Map.entry("raw", DiskFormats.RAW),
          Map.entry("img", DiskFormats.RAW));

  private FormatWords() {}

  /** The URI that a word means; empty for other words and for URIs. */
  public static Optional<String> meant(String format) {
    String word = format.strip().toLowerCase(Locale.ROOT).replaceAll("^[.#]+|[\\s_-]+", "");
    return Optional.ofNullable(WORDS.get(word));
  }
}
