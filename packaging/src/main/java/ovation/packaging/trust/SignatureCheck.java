package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.SignerInformation;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * What the {@code .cert} file says about the manifest.
 *
 * @param state the third fact
 * @param reason why, as a sentence
 * @param signer the certificate of the signer, if it could be read
 * @param helpers other certificates of the file
 * @param cms signatures in CMS blocks that hold
 * @param remarks what else is worth saying
 */
record SignatureCheck(
    Verification.Signature state,
    Reason reason,
    Optional<X509Certificate> signer,
    List<X509Certificate> helpers,
    List<SignerInformation> cms,
    List<TrustRemark> remarks) {

  /** There is no certificate file. */
  static SignatureCheck absent() {
    return of(Verification.Signature.ABSENT, Sentence.of("The package is not signed."));
  }

  /** There is a certificate file, but nothing that it could sign. */
  static SignatureCheck withoutManifest() {
    return of(
        Verification.Signature.BROKEN,
        Sentence.of("The package has a certificate file but no manifest: nothing is signed."));
  }

  /** Checks a certificate file over a manifest. */
  static SignatureCheck of(byte[] certificateFile, byte[] manifest, String manifestName) {
    CertificateFile file;
    try {
      file = CertificateFile.parse(certificateFile);
    } catch (InputException e) {
      return of(Verification.Signature.BROKEN, e.sentence());
    }
    List<CmsBlock> blocks =
        file.cmsBlocks().stream().map(der -> CmsBlock.check(der, manifest, file.signer())).toList();
    Optional<Sentence> defect =
        ManifestSignature.defect(file, manifest)
            .or(() -> blocks.stream().flatMap(block -> block.defect().stream()).findFirst());
    List<X509Certificate> helpers = new ArrayList<>(file.certificates());
    blocks.forEach(block -> helpers.addAll(block.certificates()));
    return new SignatureCheck(
        defect.isEmpty() ? Verification.Signature.FITS : Verification.Signature.BROKEN,
        defect
            .map(text -> Reason.bad(Fact.SIGNATURE, text))
            .orElseGet(
                () -> Reason.good(Fact.SIGNATURE, Sentence.of("The signature fits the manifest."))),
        Optional.of(file.signer()),
        List.copyOf(helpers),
        blocks.stream().flatMap(block -> block.signer().stream()).toList(),
        aboutName(file.manifestName(), manifestName));
  }

  private static SignatureCheck of(Verification.Signature state, Sentence text) {
    return new SignatureCheck(
        state,
        new Reason(Fact.SIGNATURE, false, text),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<TrustRemark> aboutName(String said, String real) {
    if (said.equals(real)) {
      return List.of();
    }
    boolean sameLetters = said.equalsIgnoreCase(real);
    Sentence message =
        Sentence.of(
            sameLetters
                ? "The certificate file spells the manifest's name in other letters: “{0}”, but the"
                    + " manifest is “{1}”."
                : "The certificate file names “{0}”, but the manifest is “{1}”; some products will"
                    + " refuse it.",
            PackageText.visible(said),
            PackageText.visible(real));
    Optional<Severity> severity = sameLetters ? Optional.of(Severity.WARNING) : Optional.empty();
    return List.of(new TrustRemark("G-04", message, severity));
  }
}
