package ovation.packaging.disk.convert;

import ovation.packaging.disk.DiskImage;

/**
 * What a conversion did.
 *
 * @param source what was read
 * @param populatedBytes how many bytes of the disk are not zeros, in units of the first image
 */
public record Converted(DiskImage source, long populatedBytes) {}
