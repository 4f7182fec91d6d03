package ovation.packaging.export;

import ovation.packaging.integrity.ManifestLine;

/**
 * A file of the package that is written.
 *
 * @param line what the manifest says about it
 * @param size in bytes
 * @param check CRC32C of its bytes, by which it is read back
 */
record WrittenMember(ManifestLine line, long size, int check) {}
