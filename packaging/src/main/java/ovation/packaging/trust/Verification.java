package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found out about a package: five facts that stand each for itself, never one green tick.
 *
 * @param integrity whether the files are those of the manifest
 * @param coverage whether the manifest lists all of them, the descriptor included
 * @param signature whether the signature fits the manifest
 * @param signer whether somebody trusted vouches for the signer
 * @param time whether the signer's certificate holds at the time in question
 * @param files a verdict on every file, in the package's order, then those that are missing
 * @param reasons why the facts are as they are; at least one for each
 * @param remarks what else is worth saying
 * @param certificate the signer's certificate, if the package names one
 * @param anchor the name of the trusted certificate that vouches for the signer, if any
 * @param stampedAt the time that a verified time stamp proves, if any
 */
public record Verification(
    Integrity integrity,
    Coverage coverage,
    Signature signature,
    Signer signer,
    Time time,
    List<FileVerdict> files,
    List<Reason> reasons,
    List<TrustRemark> remarks,
    Optional<X509Certificate> certificate,
    Optional<String> anchor,
    Optional<Instant> stampedAt) {

  public Verification {
    files = List.copyOf(files);
    reasons = List.copyOf(reasons);
    remarks = List.copyOf(remarks);
  }

  /** A state of a fact with the word that {@code ovation verify --json} prints for it. */
  public sealed interface State permits Integrity, Coverage, Signature, Signer, Time {
    /** The constant's name. */
    String name();

    /** The word, such as {@code not-checked}. */
    default String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the files are those of the manifest. */
  public enum Integrity implements State {
    OK,
    DIFFERS,
    NOT_CHECKED
  }

  /** Whether the manifest lists all files. */
  public enum Coverage implements State {
    ALL,
    MISSING,
    NONE
  }

  /** Whether the signature fits the manifest. */
  public enum Signature implements State {
    FITS,
    BROKEN,
    ABSENT
  }

  /** Whether the signer is trusted. Revocation is not asked for, so it is not claimed either. */
  public enum Signer implements State {
    TRUSTED,
    UNKNOWN,
    REVOKED
  }

  /** Whether the certificate holds. */
  public enum Time implements State {
    VALID,
    TIMESTAMPED,
    EXPIRED,
    FUTURE,
    UNKNOWN
  }

  /** One sentence: the worst of the five facts, or what holds if all do. */
  public String headline() {
    return new Headline(this).text();
  }

  /**
   * Whether everything that the package claims holds: all files are listed and as listed, and if it
   * is signed, the signature fits, the signer is trusted and the time is right.
   *
   * @param requireSignature whether an unsigned package is not good enough
   */
  public boolean holds(boolean requireSignature) {
    boolean content = integrity == Integrity.OK && coverage == Coverage.ALL;
    if (signature == Signature.ABSENT) {
      return content && !requireSignature;
    }
    return content
        && signature == Signature.FITS
        && signer == Signer.TRUSTED
        && (time == Time.VALID || time == Time.TIMESTAMPED);
  }

  /** What the signer's certificate says, if there is one. */
  public Optional<CertificateStory> story() {
    return certificate.map(CertificateStory::of);
  }

  /** The sentences about one fact. */
  public List<String> reasons(Fact fact) {
    return reasons.stream().filter(r -> r.fact() == fact).map(Reason::message).toList();
  }

  /** The state of one fact. */
  public State state(Fact fact) {
    return switch (fact) {
      case INTEGRITY -> integrity;
      case COVERAGE -> coverage;
      case SIGNATURE -> signature;
      case SIGNER -> signer;
      case TIME -> time;
    };
  }
}
