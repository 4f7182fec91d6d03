package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ovation.packaging.integrity.DigestAlgorithm;

/** Looks at a key before it signs: what will those say who verify the package? */
final class Preflight {

  private static final Duration SOON = Duration.ofDays(30);
  private static final int ENOUGH_BITS = 2048;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private final X509Certificate certificate;
  private final List<SigningRemark> remarks = new ArrayList<>();

  private Preflight(X509Certificate certificate) {
    this.certificate = certificate;
  }

  /** The remarks, the weightiest first. */
  static List<SigningRemark> of(X509Certificate certificate, DigestAlgorithm digest, Instant now) {
    Preflight look = new Preflight(certificate);
    look.validity(now);
    look.usage();
    look.key();
    look.issuer();
    look.digest(digest);
    return look.remarks.stream().sorted((a, b) -> a.weight().compareTo(b.weight())).toList();
  }

  /** A day in UTC, as remarks and reasons write it. */
  static String day(Instant instant) {
    return DAY.format(instant);
  }

  private void validity(Instant now) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant until = certificate.getNotAfter().toInstant();
    if (now.isAfter(until)) {
      add(SigningRemark.Weight.STOP, "The certificate expired on " + day(until) + ".");
    } else if (now.isBefore(from)) {
      warn(
          "The certificate is not valid before "
              + day(from)
              + "; deployers are warned until then.");
    } else if (now.plus(SOON).isAfter(until)) {
      warn(
          "The certificate expires on "
              + day(until)
              + "; after that, deployers are warned about this package.");
    }
  }

  private void usage() {
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[0]) {
      warn("The certificate is not meant for digital signatures (key usage).");
    }
  }

  private void key() {
    int bits = KeyKind.bits(certificate.getPublicKey());
    switch (KeyKind.of(certificate.getPublicKey()).orElse(KeyKind.RSA)) {
      case EC -> warn("The key is an EC key: VMware products and XenCenter may not verify it.");
      case RSA -> {
        if (bits < ENOUGH_BITS) {
          warn(
              "The key has only " + bits + " bits; at least " + ENOUGH_BITS + " are needed today.");
        }
      }
    }
  }

  private void issuer() {
    if (Certificates.isSelfIssued(certificate)) {
      add(
          SigningRemark.Weight.NOTE,
          "The certificate is self-signed: deployers will see an unknown signer unless they trust"
              + " this very certificate.");
    }
  }

  private void digest(DigestAlgorithm digest) {
    if (digest == DigestAlgorithm.SHA1) {
      warn("SHA1 is weak; choose it only for products that read nothing else.");
    }
  }

  private void warn(String message) {
    add(SigningRemark.Weight.WARNING, message);
  }

  private void add(SigningRemark.Weight weight, String message) {
    remarks.add(new SigningRemark(weight, message));
  }
}
