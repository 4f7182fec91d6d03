package ovation.model.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The families of virtual machines that VirtualSystemType names, and what they mean. */
public final class MachineFamilies {

  private static final int LONGEST = 200;
  private static final Pattern MISSPELT =
      Pattern.compile(
          "(?i)(?<![^\\s,])(?:vmx[-_]?0{0,2}([1-9][0-9]?)|virtual-?box[-_]?2\\.2)(?![^\\s,])");
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("vmx-22", "ESXi 9.0");
    MEANINGS.put("vmx-21", "ESXi 8.0 U2");
    MEANINGS.put("vmx-20", "ESXi 8.0");
    MEANINGS.put("vmx-19", "ESXi 7.0 U2");
    MEANINGS.put("vmx-18", "ESXi 7.0 U1");
    MEANINGS.put("vmx-17", "ESXi 7.0");
    MEANINGS.put("vmx-15", "ESXi 6.7 U2");
    MEANINGS.put("vmx-14", "ESXi 6.7");
    MEANINGS.put("vmx-13", "ESXi 6.5");
    MEANINGS.put("vmx-11", "ESXi 6.0");
    MEANINGS.put("vmx-10", "ESXi 5.5");
    MEANINGS.put("vmx-09", "ESXi 5.1");
    MEANINGS.put("vmx-08", "ESXi 5.0");
    MEANINGS.put("vmx-07", "ESX 4");
    MEANINGS.put("vmx-04", "ESX 3");
    MEANINGS.put("virtualbox-2.2", "VirtualBox");
    MEANINGS.put("kvm", "KVM");
    MEANINGS.put("qemu-pc", "QEMU");
    MEANINGS.put("xen-3", "Xen 3");
    MEANINGS.put("hvm-3.0-unknown", "XenServer");
  }

  private MachineFamilies() {}

  /** The usual families, newest first. */
  public static List<String> usual() {
    return List.copyOf(MEANINGS.keySet());
  }

  /** What one family means, such as {@code ESXi 7.0 U2}; empty for one that nobody knows. */
  public static Optional<String> meaning(String family) {
    String plain = family.strip().replaceFirst("^vmx-(?=[0-9]$)", "vmx-0");
    return Optional.ofNullable(MEANINGS.get(plain));
  }

  /** What a list of families means: {@code ESXi 5.5, ESXi 6.0}; empty if none of them is known. */
  public static Optional<String> meanings(@Nullable String families) {
    if (families == null) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    for (String family : families.split("[\\s,]+")) {
      meaning(family).ifPresent(known::add);
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known));
  }

  /**
   * The list with misspelt families in the spelling that importers know: {@code vmx-09} for {@code
   * vmx-9}, {@code vmx-21} for {@code vmx21}; empty if nothing is misspelt.
   */
  public static Optional<String> corrected(String families) {
    if (MEANINGS.containsKey(families)) {
      return Optional.empty();
    }
    Matcher matcher = MISSPELT.matcher(families.length() < LONGEST ? families : "");
    String right =
        matcher.replaceAll(match ->
            match.group(1) == null
                ? "virtualbox-2.2"
                : "vmx-" + (match.group(1).length() == 1 ? "0" : "") + match.group(1));
    return right.isEmpty() || right.equals(families) ? Optional.empty() : Optional.of(right);
  }

  /** True if every family of the list is VMware's. */
  public static boolean isVmware(@Nullable String families) {
    return families != null && families.strip().startsWith("vmx-");
  }
}
