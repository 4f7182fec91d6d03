package ovation.model.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The families of virtual machines that VirtualSystemType names, and what they mean. */
public final class MachineFamilies {

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

  /** True if every family of the list is VMware's. */
  public static boolean isVmware(@Nullable String families) {
    return families != null && families.strip().startsWith("vmx-");
  }
}
