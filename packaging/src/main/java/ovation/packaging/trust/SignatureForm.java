package ovation.packaging.trust;

import java.util.Optional;

/**
 * What a signature consists of.
 *
 * @param cms whether a CMS block follows the certificate; it brings the certificates between signer
 *     and root
 * @param timestamps who is asked for a time stamp, which lives in the CMS block; empty for none
 */
public record SignatureForm(boolean cms, Optional<TimestampService> timestamps) {

  public SignatureForm {
    cms = cms || timestamps.isPresent();
  }

  /** Signature line and certificate: what every product reads. */
  public static SignatureForm plain() {
    return new SignatureForm(false, Optional.empty());
  }

  /** With a CMS block. */
  public static SignatureForm withCms() {
    return new SignatureForm(true, Optional.empty());
  }

  /** With a CMS block that carries a time stamp. */
  public static SignatureForm stampedBy(TimestampService service) {
    return new SignatureForm(true, Optional.of(service));
  }
}
