package ovation.packaging.trust;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.ProductSection;

/**
 * A publisher that a user knows by fingerprint ("pinned"). Signatures by that certificate or key
 * are trusted without any authority. With a vendor or product, packages that name it must be signed
 * by this publisher; without, nothing is demanded of other packages.
 *
 * @param name what the user calls it; not empty
 * @param fingerprint of its certificate, or of its public key, which a renewed certificate keeps
 * @param vendor the {@code Vendor} of the packages that it is expected for (DSP0243 2.1.1 §9.5)
 * @param product the {@code Product} of the packages that it is expected for
 */
public record Publisher(
    String name, Fingerprint fingerprint, Optional<String> vendor, Optional<String> product) {

  /** A publisher that is known and expected for no package in particular. */
  public static Publisher of(String name, Fingerprint fingerprint) {
    return new Publisher(name, fingerprint, Optional.empty(), Optional.empty());
  }

  /** Whether it is expected for certain packages. */
  public boolean isScoped() {
    return vendor.isPresent() || product.isPresent();
  }

  /** Whether it is expected for a package that holds these sections. */
  boolean isExpectedFor(Collection<ProductSection> sections) {
    return isScoped()
        && sections.stream()
            .anyMatch(
                section -> isSame(vendor, section.vendor()) && isSame(product, section.product()));
  }

  private static boolean isSame(Optional<String> wanted, @Nullable LocalText found) {
    return wanted.isEmpty()
        || found != null && wanted.get().strip().equalsIgnoreCase(found.text().strip());
  }
}
