package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ovation.model.target.TargetPlatform;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Looks at a key before it signs: what will those say who verify the package, and what will be
 * shown to those who deploy it? Reads nothing and asks nobody.
 */
public final class Preflight {

  private static final Duration SOON = Duration.ofDays(30);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private final SigningKey key;
  private final X509Certificate certificate;
  private final CertificateStory story;
  private final List<SigningRemark> remarks = new ArrayList<>();

  private Preflight(SigningKey key) {
    this.key = key;
    this.certificate = key.certificate();
    this.story = key.story();
  }

  /**
   * Gives the remarks, the weightiest first.
   *
   * @param digest of the signature line
   * @param form what the signature consists of
   * @param targets the platforms that the package is for; none for any
   * @param now the time of signing
   */
  public static List<SigningRemark> of(
      SigningKey key,
      DigestAlgorithm digest,
      SignatureForm form,
      List<TargetPlatform> targets,
      Instant now) {
    Preflight look = new Preflight(key);
    look.validity(form, now);
    look.purpose();
    look.strength(digest);
    look.chain(form);
    if (targets.isEmpty() && look.story.isCurve()) {
      look.warn("The key is an EC key: VMware products and XenCenter may not verify it.");
    }
    for (TargetPlatform target : targets) {
      look.remarks.addAll(TargetPreflight.of(target, look.story, digest, form));
    }
    return look.remarks.stream().sorted(Comparator.comparing(SigningRemark::weight)).toList();
  }

  /** A day in UTC, as remarks and reasons write it. */
  static String day(Instant instant) {
    return DAY.format(instant);
  }

  private void validity(SignatureForm form, Instant now) {
    String until = day(story.notAfter());
    if (now.isAfter(story.notAfter())) {
      add(SigningRemark.Weight.STOP, "The certificate expired on " + until + ".");
    } else if (now.isBefore(story.notBefore())) {
      warn(
          "The certificate is not valid before "
              + day(story.notBefore())
              + "; deployers are warned until then.");
    } else if (now.plus(SOON).isAfter(story.notAfter())) {
      warn(
          "The certificate expires on "
              + until
              + (form.timestamps().isPresent()
                  ? "; after that, only programs that read the time stamp accept this package."
                  : "; after that, deployers are warned about this package."));
    }
  }

  private void purpose() {
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[0]) {
      warn("The certificate is not meant for digital signatures (key usage).");
    }
    if (story.isForOtherPurposes()) {
      warn(
          "The certificate is made for "
              + String.join(", ", story.purposes())
              + ", not for signing code (extended key usage).");
    }
    if (certificate.getBasicConstraints() >= 0 && !story.selfSigned()) {
      warn("The certificate is that of an authority, which should sign certificates only.");
    }
  }

  private void strength(DigestAlgorithm digest) {
    if (story.strength() != CertificateStory.Strength.GOOD && !story.isCurve()) {
      warn(
          "The key has only "
              + story.keyBits()
              + " bits; at least "
              + CertificateStory.ENOUGH_BITS
              + " are needed today.");
    }
    String signedWith = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    if (!story.selfSigned() && (signedWith.startsWith("SHA1") || signedWith.startsWith("MD"))) {
      warn("The certificate itself is signed with the weak " + signedWith + ".");
    }
    if (digest == DigestAlgorithm.SHA1) {
      warn("SHA1 is weak; choose it only for products that read nothing else.");
    }
  }

  private void chain(SignatureForm form) {
    if (story.selfSigned()) {
      note(
          "The certificate is self-signed: deployers will see an unknown signer unless they trust"
              + " this very certificate.");
      return;
    }
    X509Certificate last = key.chain().getLast();
    if (!Certificates.isSelfIssued(last) && (form.cms() || key.chain().size() == 1)) {
      note(
          "The certificate of the issuer "
              + CertificateStory.oneLine(last.getIssuerX500Principal())
              + " was not given. Unless deployers have it, they cannot follow the chain.");
    } else if (!form.cms() && key.chain().size() > 2) {
      note(
          "The package will carry the signer's certificate only. Deployers need that of "
              + story.issuer()
              + " as well; a CMS block brings it along.");
    }
  }

  private void warn(String message) {
    add(SigningRemark.Weight.WARNING, message);
  }

  private void note(String message) {
    add(SigningRemark.Weight.NOTE, message);
  }

  private void add(SigningRemark.Weight weight, String message) {
    remarks.add(new SigningRemark(weight, message));
  }
}
