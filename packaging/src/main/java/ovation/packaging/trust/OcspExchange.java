package ovation.packaging.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import ovation.model.text.Sentence;

/** One question by OCSP (RFC 6960) and the judgement of its answer. */
final class OcspExchange {

  private static final String SIGNS_ANSWERS = "1.3.6.1.5.5.7.3.9";
  private static final Duration AGE = Duration.ofDays(7);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final RevocationQuestion question;
  private final X509CertificateHolder issuer;
  private final DigestCalculatorProvider digests;
  private final byte[] nonce = new byte[32];

  OcspExchange(RevocationQuestion question)
      throws GeneralSecurityException, OperatorCreationException {
    this.question = question;
    this.issuer = new JcaX509CertificateHolder(question.issuer());
    this.digests =
        new JcaDigestCalculatorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build();
    RANDOM.nextBytes(nonce);
  }

  /** The question in DER. */
  byte[] request() throws OCSPException, OperatorCreationException, IOException {
    CertificateID id =
        new CertificateID(
            digests.get(CertificateID.HASH_SHA1), issuer, question.certificate().getSerialNumber());
    Extension own =
        new Extension(
            OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
            false,
            new DEROctetString(nonce).getEncoded());
    return new OCSPReqBuilder()
        .addRequest(id)
        .setRequestExtensions(new Extensions(own))
        .build()
        .getEncoded();
  }

  /** What an answer in DER says; unknown if it is not to be believed. */
  RevocationAnswer judge(byte[] der) {
    try {
      OCSPResp response = new OCSPResp(der);
      if (response.getStatus() != OCSPResp.SUCCESSFUL
          || !(response.getResponseObject() instanceof BasicOCSPResp basic)) {
        return question.unknown(Sentence.of("the responder refuses to answer."));
      }
      if (!isByTheIssuer(basic)) {
        return question.unknown(
            Sentence.of(
                "the answer is not signed by {0} or on its behalf.", question.issuerName()));
      }
      Extension said = basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
      if (said != null && !isOurs(said)) {
        return question.unknown(Sentence.of("the responder answers another question."));
      }
      for (SingleResp single : basic.getResponses()) {
        if (isMeant(single.getCertID())) {
          return judge(single);
        }
      }
      return question.unknown(Sentence.of("the responder answers about another certificate."));
    } catch (IOException
        | OCSPException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      // Bouncy Castle answers malformed ASN.1 with many kinds of unchecked exceptions.
      return question.unknown(Sentence.of("the answer cannot be read."));
    }
  }

  private boolean isOurs(Extension said) {
    return new DEROctetString(nonce).equals(ASN1OctetString.getInstance(said.getParsedValue()));
  }

  private boolean isMeant(CertificateID id) throws OCSPException {
    BigInteger serial = question.certificate().getSerialNumber();
    return id.getSerialNumber().equals(serial) && id.matchesIssuer(issuer, digests);
  }

  private RevocationAnswer judge(SingleResp single) {
    if (single.getCertStatus() instanceof RevokedStatus revoked) {
      CRLReason reason =
          revoked.hasRevocationReason()
              ? reason(revoked.getRevocationReason())
              : CRLReason.UNSPECIFIED;
      return RevokedEntry.of(revoked.getRevocationTime().toInstant(), Optional.empty(), reason)
          .answer(question.whose(), question.stamp());
    }
    if (single.getCertStatus() != null) {
      return question.unknown(Sentence.of("the responder does not know it."));
    }
    Instant spoken = single.getThisUpdate().toInstant();
    Date next = single.getNextUpdate();
    Instant until = next == null ? spoken.plus(AGE) : next.toInstant();
    if (until.isBefore(question.at())) {
      return question.unknown(Sentence.of("the answer is out of date since {0}.", until));
    }
    if (question.hadExpired(spoken) && !keepsUntil(single)) {
      return question.unknown(
          Sentence.of("the responder no longer speaks of certificates that have expired."));
    }
    return question.good(Sentence.of("the responder of {0}", question.issuerName()));
  }

  /** Whether the responder remembers certificates that expired as long ago as this one. */
  private boolean keepsUntil(SingleResp single) {
    Extension cutoff = single.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff);
    if (cutoff == null) {
      return false;
    }
    try {
      Instant since =
          ASN1GeneralizedTime.getInstance(
                  ASN1Primitive.fromByteArray(cutoff.getExtnValue().getOctets()))
              .getDate()
              .toInstant();
      return !question.hadExpired(since);
    } catch (Exception malformed) {
      return false;
    }
  }

  private static CRLReason reason(int number) {
    CRLReason[] all = CRLReason.values();
    return number >= 0 && number < all.length ? all[number] : CRLReason.UNSPECIFIED;
  }

  private boolean isByTheIssuer(BasicOCSPResp basic)
      throws OCSPException, OperatorCreationException, GeneralSecurityException, IOException {
    if (KeyKind.objection(question.issuer().getPublicKey()).isEmpty()
        && isSignedBy(basic, question.issuer())) {
      return true;
    }
    for (X509CertificateHolder holder : basic.getCerts()) {
      X509Certificate delegate = Certificates.fromDer(holder.getEncoded());
      if (isDelegate(delegate, basic.getProducedAt().toInstant()) && isSignedBy(basic, delegate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignedBy(BasicOCSPResp basic, X509Certificate signer)
      throws OCSPException, OperatorCreationException {
    return basic.isSignatureValid(
        new JcaContentVerifierProviderBuilder()
            .setProvider(BouncyCastle.PROVIDER)
            .build(signer.getPublicKey()));
  }

  /** Whether the issuer itself lets somebody answer for it (RFC 6960 §4.2.2.2). */
  private boolean isDelegate(X509Certificate delegate, Instant produced)
      throws GeneralSecurityException {
    List<String> purposes = delegate.getExtendedKeyUsage();
    return purposes != null
        && purposes.contains(SIGNS_ANSWERS)
        && delegate.getIssuerX500Principal().equals(question.issuer().getSubjectX500Principal())
        && KeyMatch.verifies(delegate, question.issuer().getPublicKey())
        && KeyKind.objection(delegate.getPublicKey()).isEmpty()
        && !produced.isBefore(delegate.getNotBefore().toInstant())
        && !produced.isAfter(delegate.getNotAfter().toInstant());
  }
}
