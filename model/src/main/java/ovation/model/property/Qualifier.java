package ovation.model.property;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One restriction of a property's values, such as {@code MinLen(1)} or <code>ValueMap{"a","b"}
 * </code> (DSP0243 2.1.1 §9.5.1).
 *
 * @param name the name as given
 * @param arguments the arguments, quotes and escapes resolved; empty if there are none
 */
public record Qualifier(String name, List<String> arguments) {

  private static final Set<String> VENDOR =
      Set.of(
          "ip",
          "netmask",
          "gateway",
          "dns",
          "domainname",
          "hostprefix",
          "searchpath",
          "subnet",
          "httpproxy",
          "net",
          "autoip",
          "vimip");

  /** A qualifier with its own copy of the arguments. */
  public Qualifier {
    arguments = List.copyOf(arguments);
  }

  /** True for this name; upper and lower case do not matter. */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** True for the names that VMware's products add. */
  public boolean isVendor() {
    return VENDOR.contains(name.toLowerCase(Locale.ROOT));
  }
}
