package ovation.packaging.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** What a file with a key or certificate is, told from its content. */
enum FileKind {
  PEM,
  PKCS12,
  DER_CERTIFICATE,
  JAVA_KEY_STORE,
  OTHER;

  private static final int MAGIC_JKS = 0xFEEDFEED;
  private static final int MAGIC_JCEKS = 0xCECECECE;

  /** Looks at the bytes. */
  static FileKind of(byte[] bytes) {
    if (new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN ")) {
      return PEM;
    }
    if (bytes.length < 4) {
      return OTHER;
    }
    int magic = ByteBuffer.wrap(bytes).getInt();
    if (magic == MAGIC_JKS || magic == MAGIC_JCEKS) {
      return JAVA_KEY_STORE;
    }
    return bytes[0] == 0x30 ? ofDer(bytes) : OTHER;
  }

  private static FileKind ofDer(byte[] bytes) {
    try {
      ASN1Sequence outer = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(bytes));
      if (outer.size() == 0) {
        return OTHER;
      }
      return switch (outer.getObjectAt(0)) {
        case ASN1Integer version when version.hasValue(3) -> PKCS12;
        case ASN1Sequence body -> DER_CERTIFICATE;
        default -> OTHER;
      };
    } catch (IOException | RuntimeException e) {
      return OTHER;
    }
  }
}
