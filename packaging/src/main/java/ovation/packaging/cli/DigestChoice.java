package ovation.packaging.cli;

/** The digests that new manifests may use. */
enum DigestChoice {
  SHA1,
  SHA256,
  SHA512
}
