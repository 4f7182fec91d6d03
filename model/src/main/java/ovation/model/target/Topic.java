package ovation.model.target;

import java.util.Locale;

/** What a platform may take or refuse; each has its names in a target file. */
public enum Topic {
  /** Versions of the standard: {@code 0.9}, {@code 1}, {@code 2}. */
  VERSION,
  /** Families of virtual machines: {@code vmx} with version numbers, {@code virtualbox}. */
  FAMILY,
  /** Storage controllers and other devices by kind: {@code ide}, {@code sound}. */
  DEVICE,
  /** Models of network adapters: {@code vmxnet3}. */
  NIC,
  /** Models of SCSI controllers: {@code lsilogic}. */
  SCSI,
  /** How a system starts: {@code bios}, {@code efi}, {@code secure-boot}, {@code nvram}. */
  FIRMWARE,
  /** Formats of disk images: {@code vmdk-stream}, {@code qcow2}. */
  DISK,
  /** Digests in the manifest: {@code sha256}. */
  DIGEST,
  /**
   * Signatures: {@code rsa}, {@code ecdsa}, {@code cms} for a CMS block, {@code self-signed},
   * {@code issued} for a certificate by an authority, {@code expiry} for the day when it ends.
   */
  SIGNATURE,
  /** Dialects of the archive: {@code ustar}, {@code gnu}, {@code pax}. */
  ARCHIVE,
  /** Ways to hand the properties to the guest: {@code iso}. */
  TRANSPORT,
  /** Units of memory, without blanks: {@code byte*2^20}; {@code none} if there is none. */
  UNIT,
  /** Anything else that a descriptor may ask for: {@code gzip}, {@code collection}. */
  FEATURE;

  /** The name of its element in a target file: {@code family}. */
  public String element() {
    return name().toLowerCase(Locale.ROOT);
  }
}
