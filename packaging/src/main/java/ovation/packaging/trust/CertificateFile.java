package ovation.packaging.trust;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * The {@code .cert} file beside a manifest: one line with the signature over the manifest's bytes,
 * the signer's certificate, and what some programs add after it (DSP0243 2.1.1 §5.1).
 *
 * <p>Read are padding, wrapped digits, any line end, text between the blocks, further certificates
 * and CMS blocks. Written is one form only.
 */
public final class CertificateFile {

  /** The most bytes that are read. */
  static final int MOST_BYTES = 1 << 20;

  private static final int MOST_BLOCKS = 16;

  private final String digestLabel;
  private final String manifestName;
  private final byte[] signature;
  private final List<X509Certificate> certificates;
  private final List<byte[]> cmsBlocks;

  CertificateFile(
      String digestLabel,
      String manifestName,
      byte[] signature,
      List<X509Certificate> certificates,
      List<byte[]> cmsBlocks) {
    this.digestLabel = digestLabel;
    this.manifestName = manifestName;
    this.signature = signature.clone();
    this.certificates = List.copyOf(certificates);
    this.cmsBlocks = List.copyOf(cmsBlocks);
  }

  /**
   * Reads a certificate file in any form that is found in the field.
   *
   * @throws InputException if it holds no or more than one signature line, no certificate, an odd
   *     number of digits, or more than 1 MiB or 16 PEM blocks
   */
  public static CertificateFile parse(byte[] bytes) throws InputException {
    if (bytes.length > MOST_BYTES) {
      throw new InputException(
          Sentence.of("The certificate file is larger than 1 MiB. It is refused."));
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
    try {
      PemBlock.Text parts = PemBlock.split(withoutMark(text), MOST_BLOCKS);
      SignatureLine line = SignatureLine.in(parts.rest());
      byte[] signature = line.signature();
      return new CertificateFile(
          line.label(), line.name(), signature, certificates(parts), cmsBlocks(parts));
    } catch (InputException e) {
      throw new InputException(
          Sentence.of("The certificate file is not valid. {0}", e.sentence()), e);
    }
  }

  /** The digest as the signature line spells it. */
  public String digestLabel() {
    return digestLabel;
  }

  /** The digest of the signature; empty if the line names none that is known. */
  public Optional<DigestAlgorithm> digest() {
    return DigestAlgorithm.ofLabel(digestLabel);
  }

  /** The manifest's name as the signature line spells it. */
  public String manifestName() {
    return manifestName;
  }

  /** The signature over the manifest's bytes. */
  public byte[] signature() {
    return signature.clone();
  }

  /** The certificate of the signer: the first of the file. */
  public X509Certificate signer() {
    return certificates.getFirst();
  }

  /** Every certificate that stands in the file by itself, the signer's first. */
  public List<X509Certificate> certificates() {
    return certificates;
  }

  /** The CMS (PKCS#7) blocks in DER; VirtualBox writes one. */
  public List<byte[]> cmsBlocks() {
    return cmsBlocks.stream().map(byte[]::clone).toList();
  }

  /**
   * Writes the signature line, the signer's certificate and the CMS blocks, if there are any: LF,
   * 64 columns, lower-case digits.
   */
  public byte[] toBytes() {
    StringBuilder text = new StringBuilder(digestLabel);
    text.append('(').append(manifestName).append(")= ");
    text.append(HexFormat.of().formatHex(signature)).append('\n').append(pem(signer()));
    cmsBlocks.forEach(der -> text.append(PemText.of("CMS", der)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String pem(X509Certificate certificate) {
    try {
      return PemText.of("CERTIFICATE", certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate that was read has no bytes", e);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<X509Certificate> certificates(PemBlock.Text parts) throws InputException {
    List<X509Certificate> found = new ArrayList<>();
    for (PemBlock block : parts.blocks()) {
      if (block.isCertificate()) {
        try {
          found.add(Certificates.fromDer(block.der().orElseThrow(CertificateException::new)));
        } catch (CertificateException e) {
          if (found.isEmpty()) {
            throw new InputException(Sentence.of("The signer's certificate cannot be read."), e);
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw new InputException(Sentence.of("It holds no certificate."));
    }
    return found;
  }

  private static List<byte[]> cmsBlocks(PemBlock.Text parts) {
    return parts.blocks().stream()
        .filter(PemBlock::isCms)
        .map(block -> block.der().orElseGet(() -> new byte[0]))
        .toList();
  }
}
