package ovation.packaging.trust.token;

/** A PKCS#11 function returned something else than {@code CKR_OK}. */
final class CkException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long code;

  CkException(CkFunction function, long code) {
    super(function + " returned 0x" + Long.toHexString(code));
    this.code = code;
  }

  /** The {@code CKR_…} value. */
  long code() {
    return code;
  }
}
