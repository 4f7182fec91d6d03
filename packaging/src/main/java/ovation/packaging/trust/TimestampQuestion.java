package ovation.packaging.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/** One question to a time-stamp server, and the judgement of what it answers (RFC 3161 §2.4). */
final class TimestampQuestion {

  private final TimeStampRequest request;

  private TimestampQuestion(TimeStampRequest request) {
    this.request = request;
  }

  /** Asks about the SHA-512 digest of some bytes, with a fresh number of 128 bits. */
  static TimestampQuestion about(byte[] bytes) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    byte[] imprint = DigestAlgorithm.SHA512.newDigest().digest(bytes);
    BigInteger nonce = new BigInteger(1, Nonces.bytes(16));
    return new TimestampQuestion(
        generator.generate(NISTObjectIdentifiers.id_sha512, imprint, nonce));
  }

  /** The request in DER. */
  byte[] der() {
    try {
      return request.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("A request of our own has no bytes", e);
    }
  }

  /**
   * Judges an answer.
   *
   * @param server how the server is called at the beginning of a sentence
   * @param now the time of this machine
   * @throws InputException if it is not an answer to this question that can be relied on
   */
  TimestampToken answered(byte[] reply, Sentence server, Instant now) throws InputException {
    TimeStampResponse response;
    try {
      response = new TimeStampResponse(reply);
    } catch (IOException | TSPException | RuntimeException e) {
      throw new InputException(
          Sentence.of("{0} answered something that is no time stamp.", server), e);
    }
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      String reason = Optional.ofNullable(response.getStatusString()).orElse("").strip();
      throw new InputException(
          reason.isEmpty()
              ? Sentence.of("{0} refuses to stamp.", server)
              : Sentence.of(
                  "{0} refuses to stamp: {1}.", server, CertificateStory.oneLine(reason)));
    }
    try {
      // Compares nonce, imprint, digest and policy with those of the request.
      response.validate(request);
    } catch (TSPException | RuntimeException e) {
      throw new InputException(
          Sentence.of(
              "{0} answered another question than ours: its time stamp is worthless.", server),
          e);
    }
    return verified(token, server, now);
  }

  private static TimestampToken verified(TimeStampToken token, Sentence server, Instant now)
      throws InputException {
    try {
      X509CertificateHolder holder = authority(token, server);
      requirePurpose(holder, server);
      X509Certificate authority = Certificates.fromDer(holder.getEncoded());
      authority.checkValidity(Date.from(now));
      // Checks the signature, and the certificate's validity at the stamp's own time.
      token.validate(
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(BouncyCastle.PROVIDER)
              .build(authority));
      return new TimestampToken(
          token.getEncoded(),
          token.getTimeStampInfo().getGenTime().toInstant(),
          token.getTimeStampInfo().getPolicy().getId(),
          authority);
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      throw new InputException(
          Sentence.of("{0} stamps with a certificate that is not valid now.", server), e);
    } catch (TSPException
        | GeneralSecurityException
        | OperatorCreationException
        | IOException
        | RuntimeException e) {
      throw new InputException(
          Sentence.of("{0} gave a time stamp that does not verify.", server), e);
    }
  }

  private static X509CertificateHolder authority(TimeStampToken token, Sentence server)
      throws InputException {
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      if (token.getSID().match(holder)) {
        return holder;
      }
    }
    throw new InputException(
        Sentence.of("{0} did not send the certificate that it stamps with.", server));
  }

  /** Time stamps must be the only purpose, and marked as critical (RFC 3161 §2.3). */
  private static void requirePurpose(X509CertificateHolder holder, Sentence server)
      throws InputException {
    try {
      TSPUtil.validateCertificate(holder);
    } catch (TSPValidationException e) {
      throw new InputException(
          Sentence.of("{0} stamps with a certificate that is not made for time stamps.", server),
          e);
    }
  }
}
