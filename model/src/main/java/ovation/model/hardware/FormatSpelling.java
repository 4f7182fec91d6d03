package ovation.model.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The URIs of disk formats as importers compare them: letter by letter. */
public final class FormatSpelling {

  private static final String INTERFACES =
      "http://www.vmware.com/interfaces/specifications/vmdk.html#";
  private static final String EARLY = "http://www.vmware.com/specifications/vmdk.html#";
  private static final String ACCESS =
      "http://www.vmware.com/technical-resources/interfaces/vmdk_access.html#";
  private static final List<String> KINDS =
      List.of(
          "streamOptimized",
          "sparse",
          "monolithicSparse",
          "monolithicFlat",
          "vmfs",
          "vmfsSparse",
          "twoGbMaxExtentSparse",
          "twoGbMaxExtentFlat",
          "compressed",
          "flat",
          "seSparse");
  private static final List<String> OTHERS =
      List.of(
          DiskFormats.QCOW2,
          DiskFormats.VHD,
          DiskFormats.RAW,
          "http://www.nongnu.org/qemu/qemu-doc.html#qcow2",
          "http://www.microsoft.com/technet/virtualserver/downloads/vhdspec.mspx",
          "http://www.ibm.com/xmlns/ovf/diskformat/power.raw",
          "http://www.ecma-international.org/publications/standards/Ecma-119.htm");
  private static final Set<String> KNOWN = known();

  private FormatSpelling() {}

  private static Set<String> known() {
    List<String> all = new ArrayList<>(OTHERS);
    for (String kind : KINDS) {
      all.add(INTERFACES + kind);
      all.add(EARLY + kind);
    }
    for (String kind :
        List.of("monolithic_flat", "monolithic_sparse", "streamOptimized", "stream_optimized")) {
      all.add(ACCESS + kind);
    }
    return Set.copyOf(all);
  }

  /** Whether importers know a URI, spelled as it is. */
  public static boolean isKnown(String uri) {
    return KNOWN.contains(uri);
  }

  /** The URI that a misspelt one probably means; empty for a known one and for unlike ones. */
  public static Optional<String> meant(String uri) {
    if (isKnown(uri) || uri.length() > 200) {
      return Optional.empty();
    }
    String stripped = uri.strip();
    if (isKnown(stripped)) {
      return Optional.of(stripped);
    }
    String lower = stripped.toLowerCase(Locale.ROOT);
    int hash = stripped.indexOf('#');
    if (hash > 0 && lower.contains("vmware.com") && lower.contains("vmdk")) {
      return Nearness.nearest(stripped.substring(hash + 1), KINDS, 2).map(INTERFACES::concat);
    }
    return Nearness.nearest(stripped, OTHERS, 4);
  }
}
