package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.text.Sentence;

/**
 * The path from a signer upwards, with the verdict on each certificate.
 *
 * @param links the signer's certificate first; not empty
 * @param trusted whether it holds and ends at somebody who is trusted
 * @param objection why it does not; nothing if it does
 */
record Chain(List<ChainLink> links, boolean trusted, Optional<Sentence> objection) {

  /** Builds the path of a signer. */
  static Chain of(X509Certificate signer, Vouching vouching, Validity validity) {
    Optional<List<X509Certificate>> path = vouching.path(signer, validity.judgedAt());
    if (path.isEmpty()) {
      return broken(vouching.attempt(signer), vouching.anchors(), validity);
    }
    List<X509Certificate> whole = path.get();
    Optional<Sentence> purpose =
        whole.size() > 1 ? CertificatePurpose.objection(signer) : Optional.empty();
    List<ChainLink> links = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      links.add(link(whole, i, vouching.anchors(), Optional.empty()));
    }
    if (purpose.isPresent()) {
      links.set(0, with(links.getFirst(), purpose.get()));
    } else if (!validity.reason().holds()) {
      links.set(0, with(links.getFirst(), validity.reason().said()));
    }
    return new Chain(List.copyOf(links), purpose.isEmpty(), purpose);
  }

  /**
   * Asks whether its certificates were revoked.
   *
   * @param stamp the time that a verified time stamp proves
   */
  Chain asked(TrustPolicy policy, Optional<Instant> stamp) {
    List<RevocationAnswer> answers =
        new RevocationLookup(policy.revocation(), trusted)
            .answers(links.stream().map(ChainLink::certificate).toList(), policy.at(), stamp);
    List<ChainLink> told = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      told.add(links.get(i).revocation(answers.get(i)));
    }
    return new Chain(List.copyOf(told), trusted, objection);
  }

  /** The worst of what is known about revocation. */
  Verification.Revocation revocation() {
    return Stream.of(
            Verification.Revocation.REVOKED,
            Verification.Revocation.UNKNOWN,
            Verification.Revocation.GOOD)
        .filter(state -> links.stream().anyMatch(link -> link.revocation() == state))
        .findFirst()
        .orElse(Verification.Revocation.NOT_CHECKED);
  }

  /** Why the worst is as it is. */
  List<Sentence> aboutRevocation() {
    return links.stream()
        .filter(link -> link.revocation() == revocation())
        .map(ChainLink::saidOfRevocation)
        .toList();
  }

  private static Chain broken(
      List<X509Certificate> attempt, TrustAnchors anchors, Validity validity) {
    X509Certificate last = attempt.getLast();
    Optional<ChainDefect> defect =
        anchors.contains(last) && attempt.size() > 1
            ? ChainDefect.of(attempt, validity.judgedAt())
            : Optional.empty();
    List<ChainLink> links = new ArrayList<>();
    for (int i = 0; i < attempt.size(); i++) {
      int index = i;
      links.add(link(attempt, i, anchors, defect.filter(d -> d.index() == index)));
    }
    Sentence objection = objection(attempt, anchors, defect);
    if (!anchors.contains(last)) {
      links.set(links.size() - 1, with(links.getLast(), objection));
    }
    return new Chain(List.copyOf(links), false, Optional.of(objection));
  }

  private static ChainLink link(
      List<X509Certificate> path, int index, TrustAnchors anchors, Optional<ChainDefect> defect) {
    X509Certificate certificate = path.get(index);
    boolean last = index == path.size() - 1;
    Optional<TrustAnchors.Origin> origin = anchors.origin(certificate);
    Instant until = certificate.getNotAfter().toInstant();
    Sentence reason =
        last && origin.isPresent()
            ? trustedAs(origin.get())
            : Sentence.of(
                "Valid until {0}, issued by {1}.",
                until, CertificateStory.oneLine(certificate.getIssuerX500Principal()));
    ChainLink.Role role =
        index == 0 ? ChainLink.Role.SIGNER : last ? ChainLink.Role.END : ChainLink.Role.ISSUER;
    ChainLink plain =
        new ChainLink(
            certificate,
            role,
            true,
            reason,
            origin,
            Verification.Revocation.NOT_CHECKED,
            Sentence.asItIs(""));
    return defect.map(found -> with(plain, found.said())).orElse(plain);
  }

  private static ChainLink with(ChainLink link, Sentence objection) {
    return new ChainLink(
        link.certificate(),
        link.role(),
        false,
        objection,
        link.origin(),
        link.revocation(),
        link.saidOfRevocation());
  }

  private static Sentence trustedAs(TrustAnchors.Origin origin) {
    return switch (origin) {
      case NAMED -> Sentence.of("Trusted: it was named for this check.");
      case STORE -> Sentence.of("Trusted: it is in the trust store.");
      case SYSTEM -> Sentence.of("Trusted: it is a root of this system.");
    };
  }

  /** Says in a sentence why nobody vouches for the first certificate. */
  private static Sentence objection(
      List<X509Certificate> attempt, TrustAnchors anchors, Optional<ChainDefect> defect) {
    X509Certificate last = attempt.getLast();
    String name = CertificateStory.oneLine(last.getSubjectX500Principal());
    if (anchors.contains(last)) {
      return Sentence.of(
          "The chain up to {0} does not hold. {1}",
          name,
          defect
              .map(ChainDefect::said)
              .orElseGet(() -> Sentence.of("Another path would be needed.")));
    }
    if (attempt.size() == 1 && Certificates.isSelfIssued(last)) {
      return Certificates.SELF_SIGNED;
    }
    return Certificates.isSelfIssued(last)
        ? Sentence.of("The chain ends at {0}, which is not among the trusted certificates.", name)
        : Sentence.of(
            "The certificate of the issuer {0} is neither in the package nor among the trusted"
                + " certificates.",
            CertificateStory.oneLine(last.getIssuerX500Principal()));
  }
}
