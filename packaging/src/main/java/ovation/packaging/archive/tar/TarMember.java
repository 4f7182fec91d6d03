package ovation.packaging.archive.tar;

/**
 * A regular file inside an archive, in place.
 *
 * @param name its name as stored, without any leading {@code ./}
 * @param offset where its bytes begin, in bytes from the archive's begin
 * @param size its size in bytes
 */
public record TarMember(String name, long offset, long size) {}
