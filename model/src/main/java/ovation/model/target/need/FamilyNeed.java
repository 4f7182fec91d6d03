package ovation.model.target.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A family of virtual machines that a system says it is made for.
 *
 * @param written as the descriptor writes it: {@code vmx-19}
 * @param name its name in target files: {@code vmx}
 * @param version its number; empty for families that have none
 */
public record FamilyNeed(String written, String name, OptionalInt version) {

  private static final Pattern NUMBERED = Pattern.compile("([a-z][a-z0-9]*?)-?(\\d{1,4})");

  /** The families of a VirtualSystemType, in order of preference. */
  static List<FamilyNeed> of(@Nullable String types) {
    List<FamilyNeed> all = new ArrayList<>();
    for (String type : types == null ? new String[0] : types.strip().split("[\\s,;]+")) {
      if (!type.isEmpty() && type.length() < 100 && !Character.isDigit(type.charAt(0))) {
        all.add(one(type));
      }
    }
    return all;
  }

  private static FamilyNeed one(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (lower.startsWith("vmx")) {
      Matcher numbered = NUMBERED.matcher(lower);
      if (numbered.matches()) {
        OptionalInt version = OptionalInt.of(Integer.parseInt(numbered.group(2)));
        return new FamilyNeed(type, "vmx", version);
      }
    }
    return new FamilyNeed(type, name(lower), OptionalInt.empty());
  }

  private static String name(String lower) {
    if (lower.contains("hyper-v") || lower.contains("hyperv")) {
      return "hyper-v";
    }
    if (lower.contains(":xen:") || lower.startsWith("xen") || lower.startsWith("hvm")) {
      return "xen";
    }
    if (lower.startsWith("virtualbox")) {
      return "virtualbox";
    }
    if (lower.startsWith("qemu") || lower.startsWith("kvm") || lower.startsWith("pc-")) {
      return "kvm";
    }
    return lower.split("[-:]", 2)[0];
  }
}
