package ovation.app.trust;

import java.util.Optional;
import ovation.icons.Icon;
import ovation.model.rules.Severity;
import ovation.packaging.problems.PackageRule;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.PublisherMatch;
import ovation.packaging.trust.Verification;

/** How good something is that was found out about a package; the worse, the later. */
enum Grade {
  GOOD(Icon.OK, "ov-ok"),
  OPEN(Icon.INFO, "ov-muted"),
  DOUBTFUL(Icon.WARNING, "ov-warn"),
  BAD(Icon.ERROR, "ov-err");

  private final Icon icon;
  private final String style;

  Grade(Icon icon, String style) {
    this.icon = icon;
    this.style = style;
  }

  /** The picture, so that it is not told by colour alone. */
  Icon icon() {
    return icon;
  }

  /** The style class for the colour. */
  String style() {
    return style;
  }

  /** How good one of the five facts is. */
  static Grade of(Verification found, Fact fact) {
    boolean unsigned = found.signature() == Verification.Signature.ABSENT;
    return switch (found.state(fact)) {
      case Verification.Integrity integrity ->
          switch (integrity) {
            case OK -> GOOD;
            case DIFFERS -> BAD;
            case NOT_CHECKED -> OPEN;
          };
      case Verification.Coverage coverage ->
          switch (coverage) {
            case ALL -> GOOD;
            case MISSING -> BAD;
            case NONE -> DOUBTFUL;
          };
      case Verification.Signature signature ->
          switch (signature) {
            case FITS -> GOOD;
            case BROKEN -> BAD;
            case ABSENT -> OPEN;
          };
      case Verification.Signer signer -> of(found, signer, unsigned);
      case Verification.Time time ->
          switch (time) {
            case VALID, TIMESTAMPED -> GOOD;
            case EXPIRED, FUTURE -> DOUBTFUL;
            case UNKNOWN -> OPEN;
          };
      case Verification.Revocation revocation -> OPEN;
    };
  }

  private static Grade of(Verification found, Verification.Signer signer, boolean unsigned) {
    if (found.signatory().publisher().state() == PublisherMatch.State.DIFFERS) {
      return BAD;
    }
    return switch (signer) {
      case TRUSTED -> GOOD;
      case REVOKED -> BAD;
      case UNKNOWN -> unsigned ? OPEN : DOUBTFUL;
    };
  }

  /** How good a file is. */
  static Grade of(FileVerdict file) {
    return switch (file.digest()) {
      case OK -> GOOD;
      case NOT_CHECKED -> OPEN;
      case EXTRA, UNLISTED -> DOUBTFUL;
      case DIFFERS, MISSING, CONFLICT -> BAD;
    };
  }

  /**
   * How good a package is that breaks the rule of that code.
   *
   * @param severity how bad that is; empty for as bad as the rule says
   */
  static Grade of(String code, Optional<Severity> severity) {
    return severity
        .or(() -> PackageRule.of(code).map(PackageRule::severity))
        .map(bad ->
            switch (bad) {
              case ERROR -> BAD;
              case WARNING -> DOUBTFUL;
              case INFO -> OPEN;
            })
        .orElse(DOUBTFUL);
  }
}
