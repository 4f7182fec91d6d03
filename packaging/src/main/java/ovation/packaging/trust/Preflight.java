package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ovation.model.target.TargetPlatform;
import ovation.model.text.Sentence;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Looks at a key before it signs: what will those say who verify the package, and what will be
 * shown to those who deploy it? Reads nothing and asks nobody.
 */
public final class Preflight {

  private static final Duration SOON = Duration.ofDays(30);

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
      look.warn(
          Sentence.of("The key is an EC key: VMware products and XenCenter may not verify it."));
    }
    for (TargetPlatform target : targets) {
      look.remarks.addAll(TargetPreflight.of(target, look.story, digest, form));
    }
    return look.remarks.stream().sorted(Comparator.comparing(SigningRemark::weight)).toList();
  }

  private void validity(SignatureForm form, Instant now) {
    Instant until = story.notAfter();
    if (now.isAfter(story.notAfter())) {
      add(SigningRemark.Weight.STOP, Sentence.of("The certificate expired on {0}.", until));
    } else if (now.isBefore(story.notBefore())) {
      warn(
          Sentence.of(
              "The certificate is not valid before {0}; deployers are warned until then.",
              story.notBefore()));
    } else if (now.plus(SOON).isAfter(story.notAfter())) {
      warn(
          Sentence.of(
              form.timestamps().isPresent()
                  ? "The certificate expires on {0}; after that, only programs that read the time"
                      + " stamp accept this package."
                  : "The certificate expires on {0}; after that, deployers are warned about this"
                      + " package.",
              until));
    }
  }

  private void purpose() {
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[0]) {
      warn(Sentence.of("The certificate is not meant for digital signatures (key usage)."));
    }
    if (story.isForOtherPurposes()) {
      warn(
          Sentence.of(
              "The certificate is made for {0}, not for signing code (extended key usage).",
              String.join(", ", story.purposes())));
    }
    if (certificate.getBasicConstraints() >= 0 && !story.selfSigned()) {
      warn(
          Sentence.of(
              "The certificate is that of an authority, which should sign certificates only."));
    }
  }

  private void strength(DigestAlgorithm digest) {
    if (story.strength() != CertificateStory.Strength.GOOD && !story.isCurve()) {
      warn(
          Sentence.of(
              "The key has only {0} bits; at least {1} are needed today.",
              story.keyBits(), CertificateStory.ENOUGH_BITS));
    }
    String signedWith = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    if (!story.selfSigned() && (signedWith.startsWith("SHA1") || signedWith.startsWith("MD"))) {
      warn(Sentence.of("The certificate itself is signed with the weak {0}.", signedWith));
    }
    if (digest == DigestAlgorithm.SHA1) {
      warn(Sentence.of("SHA1 is weak; choose it only for products that read nothing else."));
    }
  }

  private void chain(SignatureForm form) {
    if (story.selfSigned()) {
      note(
          Sentence.of(
              "The certificate is self-signed: deployers will see an unknown signer unless they"
                  + " trust this very certificate."));
      return;
    }
    X509Certificate last = key.chain().getLast();
    if (!Certificates.isSelfIssued(last) && (form.cms() || key.chain().size() == 1)) {
      note(
          Sentence.of(
              "The certificate of the issuer {0} was not given. Unless deployers have it, they"
                  + " cannot follow the chain.",
              CertificateStory.oneLine(last.getIssuerX500Principal())));
    } else if (!form.cms() && key.chain().size() > 2) {
      note(
          Sentence.of(
              "The package will carry the signer's certificate only. Deployers need that of {0} as"
                  + " well; a CMS block brings it along.",
              story.issuer()));
    }
  }

  private void warn(Sentence message) {
    add(SigningRemark.Weight.WARNING, message);
  }

  private void note(Sentence message) {
    add(SigningRemark.Weight.NOTE, message);
  }

  private void add(SigningRemark.Weight weight, Sentence message) {
    remarks.add(new SigningRemark(weight, message));
  }
}
