package ovation.packaging.export;

import java.util.OptionalInt;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Progress;

/** Makes the certificate file of a manifest (DSP0243 2.1.1 §5.1). */
public interface ManifestSigner {

  /**
   * Signs a manifest.
   *
   * @param manifest the manifest's bytes, exactly as they are written
   * @param manifestName its file name, such as {@code appliance.mf}
   * @param progress told what is waited for; its cancel is answered
   * @return the certificate file's bytes
   * @throws PackagingException if the key cannot sign
   * @throws java.util.concurrent.CancellationException if the progress is cancelled
   */
  byte[] certificateFile(byte[] manifest, String manifestName, Progress progress)
      throws PackagingException;

  /**
   * Returns the size in bytes of every certificate file for a manifest of this name, or nothing if
   * it varies from one signature to the next (as with ECDSA, or a time stamp); then manifest and
   * certificate file become the last members of an archive, which the standard allows as well.
   *
   * @throws PackagingException if the key cannot sign
   */
  OptionalInt fixedSize(String manifestName) throws PackagingException;
}
