package ovation.packaging.archive;

/**
 * One file of a package.
 *
 * @param name its path inside the package, with {@code /} between parts
 * @param size its size in bytes
 */
public record PackageEntry(String name, long size) {}
