package ovation.packaging.disk.vmdk;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text that describes a disk: its extents, and the geometry that old guests see, which is that
 * of a SCSI disk.
 *
 * @param kind such as {@code monolithicSparse}
 * @param capacity of the disk in sectors
 */
record DiskText(String kind, long capacity, ContentId id) {

  private static final int HEADS = 255;
  private static final int SECTORS_PER_TRACK = 63;
  private static final long MOST_CYLINDERS = 65_535;

  /** Returns the text in UTF-8 for a list of extent lines. */
  byte[] toBytes(List<String> extents) {
    boolean ascii = extents.stream().allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
    return """
    # Disk DescriptorFile
    version=1
    %sCID=%s
    parentCID=ffffffff
    createType="%s"

    # Extent description
    %s

    # The Disk Data Base
    #DDB

    ddb.adapterType = "lsilogic"
    ddb.geometry.cylinders = "%d"
    ddb.geometry.heads = "%d"
    ddb.geometry.sectors = "%d"
    ddb.longContentID = "%s"
    ddb.toolsVersion = "2147483647"
    ddb.virtualHWVersion = "4"
    """
        .formatted(
            ascii ? "" : "encoding=\"UTF-8\"\n",
            id.cid(),
            kind,
            String.join("\n", extents),
            Math.clamp(capacity / (HEADS * SECTORS_PER_TRACK), 1, MOST_CYLINDERS),
            HEADS,
            SECTORS_PER_TRACK,
            id.longForm())
        .getBytes(StandardCharsets.UTF_8);
  }
}
