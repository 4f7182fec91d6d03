package ovation.packaging.integrity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/** A digest that manifests name (DSP0243 2.1.1 §5.1; SHA512 as current tools write it). */
public enum DigestAlgorithm {
  /** Read in old packages only; never written. */
  MD5("MD5", 32),
  /** The one digest of OVF 1.0; weak, written only by explicit choice. */
  SHA1("SHA-1", 40),
  /** What everybody reads. */
  SHA256("SHA-256", 64),
  /** Outside the text of the standard, but read by VMware and VirtualBox. */
  SHA512("SHA-512", 128);

  /** Enough for the runtime to compile a digest for good: 16 MiB. */
  private static final int PREPARED_BLOCKS = 64;

  private static final int PREPARED_BLOCK = 1 << 18;

  private final String javaName;
  private final int hexLength;

  DigestAlgorithm(String javaName, int hexLength) {
    this.javaName = javaName;
    this.hexLength = hexLength;
  }

  /**
   * Returns a fresh digest for many bytes: that of the system's OpenSSL where it has one, which is
   * fast from the first byte, else Java's.
   */
  public MessageDigest newBulkDigest() {
    return DigestFunctions.of(this)
        .<MessageDigest>map(functions -> new SystemDigest(this, functions))
        .orElseGet(this::newDigest);
  }

  /** Makes the next {@link #newBulkDigest} fast: finds its library, or has Java's compiled. */
  public void prepare() {
    MessageDigest digest = newBulkDigest();
    ByteBuffer zeros = ByteBuffer.allocateDirect(PREPARED_BLOCK);
    int blocks = digest instanceof SystemDigest ? 1 : PREPARED_BLOCKS;
    for (int i = 0; i < blocks; i++) {
      digest.update(zeros.clear());
    }
  }

  /** Returns a fresh digest. */
  public MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance(javaName);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("This Java runtime lacks " + javaName, missing);
    }
  }

  /** Returns the spelling in manifests, such as {@code SHA256}. */
  public String label() {
    return name();
  }

  /** Returns the name that Java's security classes use, such as {@code SHA-256}. */
  public String javaName() {
    return javaName;
  }

  /** Returns how many hexadecimal digits a digest has. */
  public int hexLength() {
    return hexLength;
  }

  /** Returns whether new manifests may use it. */
  public boolean isWritable() {
    return this != MD5;
  }

  /**
   * Returns the algorithm of a label in any spelling seen in the wild: {@code SHA256}, {@code
   * sha256}, {@code SHA-256}, {@code SHA2-256}.
   */
  public static Optional<DigestAlgorithm> ofLabel(String label) {
    String plain = label.toUpperCase(Locale.ROOT).replace("SHA2-", "SHA").replace("-", "");
    for (DigestAlgorithm algorithm : values()) {
      if (algorithm.name().equals(plain)) {
        return Optional.of(algorithm);
      }
    }
    return Optional.empty();
  }
}
