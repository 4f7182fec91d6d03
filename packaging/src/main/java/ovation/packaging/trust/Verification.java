package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.text.Sentence;

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
 * @param signatory who signed, as far as it is known
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
    Signatory signatory) {

  public Verification {
    files = List.copyOf(files);
    reasons = List.copyOf(reasons);
    remarks = List.copyOf(remarks);
  }

  /** A state of a fact with the word that {@code ovation verify --json} prints for it. */
  public sealed interface State permits Integrity, Coverage, Signature, Signer, Time, Revocation {
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

  /** Whether the signer is trusted; never {@code TRUSTED} if revocation was asked for in vain. */
  public enum Signer implements State {
    TRUSTED,
    UNKNOWN,
    REVOKED
  }

  /** Whether the certificates of the chain were taken back by their issuers. */
  public enum Revocation implements State {
    /** Their issuers say that they were not. */
    GOOD,
    /** One was. */
    REVOKED,
    /** It was asked for, and there is no answer that counts. */
    UNKNOWN,
    /** It was not asked for. */
    NOT_CHECKED
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
  public Sentence said() {
    return new Headline(this).said();
  }

  /** The same in English. */
  public String headline() {
    return said().text();
  }

  /**
   * Whether everything that the package claims holds: all files are listed and as listed, and if it
   * is signed, the signature fits, the signer is trusted and the time is right. A package whose
   * publisher is expected must be signed by that one.
   *
   * @param requireSignature whether an unsigned package is not good enough
   */
  public boolean holds(boolean requireSignature) {
    boolean content = integrity == Integrity.OK && coverage == Coverage.ALL;
    if (signature == Signature.ABSENT) {
      return content
          && !requireSignature
          && signatory.publisher().state() != PublisherMatch.State.DIFFERS;
    }
    return content
        && signature == Signature.FITS
        && signer == Signer.TRUSTED
        && (time == Time.VALID || time == Time.TIMESTAMPED);
  }

  /** The signer's certificate, if the package names one. */
  public Optional<X509Certificate> certificate() {
    return signatory.certificate();
  }

  /** Who vouches for the signer, for a sentence; nothing if nobody does. */
  public Optional<String> anchor() {
    return signatory.anchor().map(Sentence::text);
  }

  /** The time that a verified time stamp proves, if any. */
  public Optional<Instant> stampedAt() {
    return signatory.stampedAt();
  }

  /** What the signer's certificate says, if there is one. */
  public Optional<CertificateStory> story() {
    return certificate().map(CertificateStory::of);
  }

  /** The sentences about one fact in English. */
  public List<String> reasons(Fact fact) {
    return said(fact).stream().map(Sentence::text).toList();
  }

  /** The sentences about one fact. */
  public List<Sentence> said(Fact fact) {
    return reasons.stream().filter(r -> r.fact() == fact).map(Reason::said).toList();
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
