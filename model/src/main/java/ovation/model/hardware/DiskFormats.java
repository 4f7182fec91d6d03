package ovation.model.hardware;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** The formats of virtual disks by the URI that names them (DSP0243 2.1.1 §9.1). */
public final class DiskFormats {

  /** The VMDK that every product reads and a package should hold. */
  public static final String STREAM_OPTIMIZED =
      "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized";

  /** QCOW2. */
  public static final String QCOW2 = "http://www.gnome.org/~markmc/qcow-image-format.html";

  /** Microsoft's VHD. */
  public static final String VHD = "http://go.microsoft.com/fwlink/?LinkId=137171";

  /** Plain bytes. */
  public static final String RAW = "http://en.wikipedia.org/wiki/Byte";

  private DiskFormats() {}

  /** The formats to choose from, the most usual first. */
  public static List<String> usual() {
    return List.of(STREAM_OPTIMIZED, QCOW2, VHD, RAW);
  }

  /** The name of a format in English, as {@link #label} says it. */
  public static String name(@Nullable String uri) {
    return label(uri).text();
  }

  /** The name to show: {@code VMDK, stream optimized}; what nobody knows as it is written. */
  public static Sentence label(@Nullable String uri) {
    if (uri == null || uri.isBlank()) {
      return Sentence.asItIs("");
    }
    String format = uri.strip().toLowerCase(Locale.ROOT);
    if (format.contains("vmdk")) {
      int hash = format.lastIndexOf('#');
      String kind = hash < 0 ? "" : format.substring(hash + 1);
      return switch (kind) {
        case "streamoptimized", "compressed" -> Sentence.of("VMDK, stream optimized");
        case "sparse", "monolithicsparse" -> Sentence.of("VMDK, sparse");
        case "monolithicflat", "monolithic_flat" -> Sentence.of("VMDK, flat");
        case "" -> Sentence.asItIs("VMDK");
        default -> Sentence.asItIs("VMDK, " + uri.strip().substring(hash + 1));
      };
    }
    return format.contains("ecma-119") ? Sentence.of("ISO image") : Sentence.asItIs(other(uri));
  }

  private static String other(String uri) {
    String format = uri.strip().toLowerCase(Locale.ROOT);
    if (format.contains("qcow")) {
      return "QCOW2";
    }
    if (format.contains("vhdx")) {
      return "VHDX";
    }
    if (format.endsWith("/vdi") || format.endsWith("#vdi")) {
      return "VDI";
    }
    if (format.contains("vhdspec") || format.contains("linkid=137171") || format.equals("vhd")) {
      return "VHD";
    }
    return format.endsWith("/byte") || format.endsWith("power.raw") ? "Raw" : uri.strip();
  }
}
